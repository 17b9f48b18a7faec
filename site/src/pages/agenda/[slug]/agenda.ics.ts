import type { APIRoute } from 'astro'
import { calendarResponse } from '../../../components/event/calendar-response.ts'
import { getDocument } from '../../../content/queries.ts'

/** An event, for readers' own calendars. */
export const GET: APIRoute = async (context) => {
  const event = await getDocument(context, 'event', context.params.slug ?? '')
  return calendarResponse(event ? [event] : [], context.site)
}
