import type { APIRoute } from 'astro'
import { documentPath } from 'content-models'
import { eventCalendar } from '../../../components/event/event-calendar.ts'
import { absoluteUrl } from '../../../content/href.ts'
import { getDocument } from '../../../content/queries.ts'

/** An event, for readers' own calendars. */
export const GET: APIRoute = async (context) => {
  const event = await getDocument(context, 'event', context.params.slug ?? '')
  if (!event) return new Response(null, { status: 404 })
  const address = absoluteUrl(documentPath(event), context.site)
  return new Response(eventCalendar(event, address), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  })
}
