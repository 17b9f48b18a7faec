import type { APIRoute } from 'astro'
import { documentPath } from 'content-models'
import { schemeCalendar } from '../../../components/scheme/scheme-calendar.ts'
import { schemeState } from '../../../components/scheme/scheme-status.ts'
import { absoluteUrl } from '../../../content/href.ts'
import { getDocument } from '../../../content/queries.ts'

/** The days of a scheme, for readers' own calendars. */
export const GET: APIRoute = async (context) => {
  const scheme = await getDocument(context, 'scheme', context.params.slug ?? '')
  if (!scheme) return new Response(null, { status: 404 })
  const address = absoluteUrl(documentPath(scheme), context.site)
  const hasOpened = schemeState(scheme, context) !== 'later'
  return new Response(schemeCalendar(scheme, { address, hasOpened }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  })
}
