import type { Scheme } from 'content-models'
import ical from 'ical-generator'
import { dayAfter } from '../../content/today.ts'
import { texts } from '../../texts.nl.ts'

/** A week before the last day, calendars remind. */
const WEEK = 7 * 24 * 60 * 60

/** The days of a scheme as a calendar file (RFC 5545). `address` is that of its page; a day of opening that was is left out. */
export function schemeCalendar(
  scheme: Scheme,
  { address, hasOpened }: { address: string; hasOpened: boolean },
): string {
  const { opensOn, closesOn } = scheme
  const calendar = ical({
    prodId: { company: 'Oplaadpunt', product: 'Regelingen', language: 'NL' },
  })
  // A calendar without any event is none.
  if (!hasOpened || !closesOn)
    calendar.createEvent(dayEvent(scheme, address, { day: opensOn, name: 'open' }))
  if (closesOn) {
    const last = calendar.createEvent(dayEvent(scheme, address, { day: closesOn, name: 'sluit' }))
    last.createAlarm({ type: 'display' as never, trigger: WEEK, description: scheme.title })
  }
  return `${calendar.toString()}\r\n`
}

function dayEvent(
  { id, title, summary, closesAt, updatedAt }: Scheme,
  address: string,
  { day, name }: { day: string; name: 'open' | 'sluit' },
) {
  const words = name === 'open' ? texts.scheme.opensToday(title) : texts.scheme.lastDay(title)
  const time = name === 'sluit' && closesAt ? texts.scheme.until(closesAt) : undefined
  return {
    id: `${name}-${id}@oplaadpunt`,
    stamp: new Date(updatedAt),
    allDay: true,
    start: localDay(day),
    end: localDay(dayAfter(day)),
    summary: words,
    description: [summary, time, address].filter(Boolean).join('\n'),
    url: address,
    transparency: 'TRANSPARENT' as never,
  }
}

/** A day without a time zone: the library writes the local date of a moment. */
function localDay(day: string): Date {
  return new Date(`${day}T00:00:00`)
}
