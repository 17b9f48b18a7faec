import { KINDS } from 'content-models'
import type { CollectionAfterChangeHook } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { appendToJournal } from './journal.ts'

const PAGE = 500

/** A replaced picture or a new description reaches every published page that shows it. */
export const recordMediaChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  for (const kind of KINDS) {
    for (let page = 1; ; page += 1) {
      const found = await req.payload.find({
        collection: COLLECTION_OF_KIND[kind],
        where: { _status: { equals: 'published' } },
        depth: 0,
        limit: PAGE,
        page,
      })
      for (const document of found.docs) {
        if (!JSON.stringify(document).includes(doc.id)) continue
        await appendToJournal(req.payload, {
          kind,
          documentId: document.id,
          revision: document.updatedAt,
        })
      }
      if (!found.hasNextPage) break
    }
  }
  return doc
}
