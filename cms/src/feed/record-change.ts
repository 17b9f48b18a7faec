import type { Kind } from 'content-models'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { nameOfUser } from '../access/name-of-user.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { tellPublication } from '../together/tell-publication.ts'
import { lastRowOf, WITHDRAWN } from './journal.ts'

/** Notes in the journal what a saved document means for readers. Saving a draft means nothing for them. */
export function recordChange(kind: Kind): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const id = String(doc.id)
    if (doc._status === 'published' && !doc.deletedAt) {
      const revision = String(doc.updatedAt)
      const together = wordOf(req.context.together)
      await tellPublication(req.payload, {
        kind,
        documentId: id,
        revision,
        by: writerOf(req),
        ...(together ? { together } : {}),
      })
    } else {
      await recordState(req, kind, id)
    }
    return doc
  }
}

/** Notes in the journal that a document was deleted for good. */
export function recordDeletion(kind: Kind): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    await recordWithdrawal(req, kind, String(id))
  }
}

/** Compares what is published of one document with what the journal last told, and appends the difference. */
async function recordState(req: PayloadRequest, kind: Kind, id: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { updatedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (docs.length === 0) await recordWithdrawal(req, kind, id)
}

async function recordWithdrawal(
  req: PayloadRequest,
  kind: Kind,
  documentId: string,
): Promise<void> {
  const last = await lastRowOf(req.payload, documentId)
  if (!last || last.revision === WITHDRAWN) return
  const row = { kind, documentId, revision: WITHDRAWN, by: writerOf(req) }
  await tellPublication(req.payload, row, 'withdrawn')
}

/** Whose work it is: of who presses the button, or of who pressed it before this process went on with a set. */
function writerOf({ user, context }: PayloadRequest): string | null {
  return nameOfUser(user) ?? wordOf(context.by) ?? null
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
