import { KIND_FACTS } from 'content-models'
import type { Endpoint } from 'payload'
import { isPerson } from '../access/roles.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { documentsQuoting } from './documents-quoting.ts'

/** Most documents that the edit screen names; it tells how many more there are. */
const MOST_NAMED = 100

/** What the edit screen of a living fact shows of the texts that quote it. */
export type QuotesOfFact = {
  total: number
  /** Of those, how many readers see. */
  live: number
  documents: { id: string; collection: string; kind: string; title: string; isPublished: boolean }[]
}

/** `GET /api/facts/:id/quotes`: the documents that quote a living fact, for people. */
export const quotesEndpoint: Endpoint = {
  path: '/:id/quotes',
  method: 'get',
  handler: async ({ user, payload, routeParams }) => {
    if (!isPerson(user)) return Response.json({ message: 'Log eerst in.' }, { status: 401 })
    const documents = await documentsQuoting(payload, String(routeParams?.id))
    const answer: QuotesOfFact = {
      total: documents.length,
      live: documents.filter(({ isPublished }) => isPublished).length,
      documents: documents.slice(0, MOST_NAMED).map(({ kind, ...document }) => ({
        ...document,
        collection: COLLECTION_OF_KIND[kind],
        kind: KIND_FACTS[kind].label,
      })),
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
