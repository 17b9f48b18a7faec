import type { APIRoute } from 'astro'
import { pollCsv } from '../../../components/poll/poll-table.ts'
import { getDocument } from '../../../content/queries.ts'

/** The figures of a poll, for a spreadsheet. */
export const GET: APIRoute = async (context) => {
  const poll = await getDocument(context, 'poll', context.params.slug ?? '')
  if (!poll) return new Response(null, { status: 404 })
  return new Response(pollCsv(poll), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
