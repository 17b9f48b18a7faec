import type { Kind } from 'content-models'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { appendToJournal, lastRowOf, WITHDRAWN } from './journal.ts'

/** Notes in the journal what a saved document means for readers. Saving a draft means nothing for them. */
export function recordChange(kind: Kind): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const id = String(doc.id)
    if (doc._status === 'published' && !doc.deletedAt) {
      await appendToJournal(req.payload, { kind, documentId: id, revision: String(doc.updatedAt) })
    } else {
      await recordState(req.payload, kind, id)
    }
    return doc
  }
}

/** Notes in the journal that a document was deleted for good. */
export function recordDeletion(kind: Kind): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    await recordWithdrawal(req.payload, kind, String(id))
  }
}

/** Compares what is published of one document with what the journal last told, and appends the difference. */
async function recordState(payload: Payload, kind: Kind, id: string): Promise<void> {
  const { docs } = await payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { updatedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (docs.length === 0) await recordWithdrawal(payload, kind, id)
}

async function recordWithdrawal(payload: Payload, kind: Kind, documentId: string): Promise<void> {
  const last = await lastRowOf(payload, documentId)
  if (!last || last.revision === WITHDRAWN) return
  await appendToJournal(payload, { kind, documentId, revision: WITHDRAWN })
}
