import type { APIRoute } from 'astro'
import { getAllOfKind } from '../../content/queries.ts'

/** What editors wrote at a term under "Andere woorden hiervoor": groups of words that search takes for each other. */
export const GET: APIRoute = async (context) => {
  const terms = await getAllOfKind(context, 'term')
  const groups = terms.flatMap(({ title, searchWords = [] }) =>
    searchWords.length > 0 ? [[title, ...searchWords]] : [],
  )
  return Response.json(groups)
}
