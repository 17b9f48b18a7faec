import type { Event } from 'content-models'
import ical from 'ical-generator'
import { dayAfter } from '../../content/today.ts'
import { dutchMoment } from './event-time.ts'

/** An event as a calendar file (RFC 5545): with its times, or as whole days. `address` is that of its page. */
export function eventCalendar(event: Event, address: string): string {
  const { id, title, summary, place, updatedAt } = event
  const calendar = ical({ prodId: { company: 'Oplaadpunt', product: 'Agenda', language: 'NL' } })
  calendar.createEvent({
    id: `${id}@oplaadpunt`,
    stamp: new Date(updatedAt),
    ...timesOf(event),
    summary: title,
    description: `${summary}\n${address}`,
    location: place,
    url: address,
  })
  return `${calendar.toString()}\r\n`
}

function timesOf({ startsOn, startsAt, endsOn = startsOn, endsAt }: Event) {
  if (startsAt === undefined) {
    const localDay = (day: string) => new Date(`${day}T00:00:00`)
    return { allDay: true, start: localDay(startsOn), end: localDay(dayAfter(endsOn)) }
  }
  const start = dutchMoment(startsOn, startsAt)
  const end = endsAt === undefined ? undefined : dutchMoment(endsOn, endsAt)
  return end && end > start ? { start, end } : { start }
}
