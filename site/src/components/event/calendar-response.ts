import { documentPath, type Event } from 'content-models'
import { absoluteUrl } from '../../content/href.ts'
import { eventCalendar } from './event-calendar.ts'

/** A calendar file with these events; a calendar without any is none (RFC 5545, 3.6). */
export function calendarResponse(events: readonly Event[], site: URL | undefined): Response {
  if (events.length === 0) return new Response(null, { status: 404 })
  const calendar = eventCalendar(events, (event) => absoluteUrl(documentPath(event), site))
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
