import type { Event } from 'content-models'
import ical from 'ical-generator'
import { dayAfter } from '../../content/today.ts'
import { dutchMoment } from './event-time.ts'

/** Events as one calendar file (RFC 5545): with their times, or as whole days. `addressOf` is that of an event's page. */
export function eventCalendar(
  events: readonly Event[],
  addressOf: (event: Event) => string,
): string {
  const calendar = ical({ prodId: { company: 'Oplaadpunt', product: 'Agenda', language: 'NL' } })
  for (const event of events) calendar.createEvent(toEntry(event, addressOf(event)))
  return `${calendar.toString()}\r\n`
}

function toEntry(event: Event, address: string) {
  const { id, title, summary, place, updatedAt } = event
  return {
    id: `${id}@oplaadpunt`,
    stamp: new Date(updatedAt),
    ...timesOf(event),
    summary: title,
    description: `${summary}\n${address}`,
    location: place,
    url: address,
  }
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
