import { FORM_PATHS, missOf, SEARCH_MISS_FIELD } from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { readEnvironment } from '../environment.ts'
import { isFromOurPages } from './is-from-our-pages.ts'
import { isFirstTime, mayDo } from './rate-limits.ts'
import { readForm, wordsOf } from './read-form.ts'

const MAX_BODY_BYTES = 1024
/** Different queries that are kept: whoever makes them up must not fill the database. */
const MOST_QUERIES = 5000

/**
 * `POST /api/forms/search-miss`: a reader found nothing. Counted once a day for one address, which isn't kept. The answer says
 * nothing, whatever came of it: nobody waits for it.
 */
export const missEndpoint: Endpoint = {
  path: FORM_PATHS.miss.replace(/^\/api/, ''),
  method: 'post',
  handler: async (req) => {
    const isWanted =
      readEnvironment().countsSearches &&
      isFromOurPages(req.headers) &&
      (await mayDo('miss', req.headers))
    if (isWanted) await receive(req).catch((error) => req.payload.logger.info(error))
    return new Response(null, { status: 204 })
  },
}

async function receive(req: PayloadRequest): Promise<void> {
  const query = missOf(wordsOf(await readForm(req, MAX_BODY_BYTES), SEARCH_MISS_FIELD))
  if (query && (await isFirstTime(`miss:${query}`, req.headers))) await count(query, req)
}

async function count(query: string, { payload }: PayloadRequest): Promise<void> {
  const collection = 'search-misses'
  const { docs } = await payload.find({
    collection,
    where: { query: { equals: query } },
    limit: 1,
    depth: 0,
  })
  const [known] = docs
  if (known) {
    await payload.update({ collection, id: known.id, data: { count: known.count + 1 }, depth: 0 })
    return
  }
  const { totalDocs } = await payload.count({ collection })
  if (totalDocs < MOST_QUERIES)
    await payload.create({ collection, data: { query, count: 1 }, depth: 0 })
}
