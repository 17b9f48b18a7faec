import type { Endpoint, Where } from 'payload'
import { isPerson } from '../access/roles.ts'
import { kindOfCollection } from '../kinds.ts'

/** Sentences beside a document; the list of reactions has them all. */
const MOST_SENTENCES = 20

/** What the edit screen of a document shows of its readers. */
export type ReactionsOfDocument = {
  yes: number
  no: number
  sentences: { id: string; useful: boolean; sentence: string; createdAt: string }[]
}

/** `GET /api/reactions/of/:kindOfDocument/:id`: counts, and the newest sentences, of one document. */
export const reactionsOfEndpoint: Endpoint = {
  path: '/of/:kindOfDocument/:id',
  method: 'get',
  handler: async ({ user, payload, routeParams }) => {
    if (!isPerson(user)) return Response.json({ message: 'Log eerst in.' }, { status: 401 })
    const { kindOfDocument: relationTo, id: value } = routeParams as Record<string, string>
    if (!kindOfCollection(relationTo))
      return Response.json({ message: 'Onbekend.' }, { status: 404 })
    const ofDocument = {
      and: [
        { 'document.relationTo': { equals: relationTo } },
        { 'document.value': { equals: value } },
      ],
    }
    const count = async (useful: boolean) =>
      (
        await payload.count({
          collection: 'reactions',
          where: { and: [ofDocument, { useful: { equals: useful } }] },
        })
      ).totalDocs
    const where: Where = { and: [ofDocument, { sentence: { not_equals: '' } }] }
    const { docs } = await payload.find({
      collection: 'reactions',
      where,
      limit: MOST_SENTENCES,
      depth: 0,
    })
    const sentences = docs.map(({ id, useful, sentence, createdAt }) => ({
      id,
      useful: Boolean(useful),
      sentence: sentence ?? '',
      createdAt,
    }))
    const answer: ReactionsOfDocument = {
      yes: await count(true),
      no: await count(false),
      sentences,
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
