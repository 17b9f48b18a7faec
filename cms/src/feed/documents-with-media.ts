import { KINDS, type Kind } from 'content-models'
import type { Payload } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'

const PAGE = 500

/** A published document that names a medium. */
export type DocumentWithMedia = { kind: Kind; id: string; title: string; updatedAt: string }

/** The published documents that name any of these media, in their fields or within their text. */
export async function publishedDocumentsWithMedia(
  payload: Payload,
  mediaIds: string[],
): Promise<DocumentWithMedia[]> {
  const found: DocumentWithMedia[] = []
  if (mediaIds.length === 0) return found
  for (const kind of KINDS) {
    for (let page = 1, more = true; more; page += 1) {
      const result = await payload.find({
        collection: COLLECTION_OF_KIND[kind],
        where: { _status: { equals: 'published' } },
        sort: 'id',
        depth: 0,
        limit: PAGE,
        page,
      })
      for (const document of result.docs) {
        // Databases can't look within rich text alike; ids are unique, so looking in the whole document is right.
        const text = JSON.stringify(document)
        if (!mediaIds.some((id) => text.includes(id))) continue
        const { id, title, updatedAt } = document
        found.push({ kind, id, title: title ?? '', updatedAt })
      }
      more = result.hasNextPage
    }
  }
  return found
}
