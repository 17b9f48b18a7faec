import type { Kind, PublishedDocument } from 'content-models'
import type { Payload, PayloadRequest } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import type { WrittenChange } from './feed-answer.ts'
import type { MadeDocument } from './kept-documents.ts'
import { toPublishedDocuments } from './to-published-documents.ts'

/** What readers get of a document that is published now; `made` when it fits the contract. */
export type Making = { change: WrittenChange; made?: MadeDocument }

/** Reads documents as they are published at this moment, and converts them. Those that aren't published are left out. */
export async function makeDocuments(
  kind: Kind,
  ids: string[],
  { payload, req }: { payload: Payload; req?: PayloadRequest },
): Promise<Map<string, Making>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    draft: false,
    depth: 0,
    pagination: false,
    ...(req ? { overrideAccess: false, req } : {}),
  })
  const results = await toPublishedDocuments(kind, docs, payload)
  const makings = new Map<string, Making>()
  for (const [index, { id, title, updatedAt }] of docs.entries()) {
    const { document, problems = [], sources } = results[index] ?? {}
    if (document && sources) {
      const made = { updatedAt, document: toAsciiJson(document), sources }
      makings.set(id, { change: { change: 'published', id, ...made }, made })
    } else {
      const messages = problems.map(({ message }) => message)
      const change = { change: 'unreadable', kind, id, title: title ?? '', problems: messages }
      makings.set(id, { change } as Making)
    }
  }
  return makings
}

/** In ASCII alone, in which databases, JavaScript and the network copy a text as it is. */
function toAsciiJson(document: PublishedDocument): string {
  return JSON.stringify(document).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
