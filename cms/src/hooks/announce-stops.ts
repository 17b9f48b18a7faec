import type { CollectionAfterChangeHook } from 'payload'
import { appendToJournal } from '../feed/journal.ts'

/** A route that gets another address takes its stops along: theirs stand below it. */
export const announceStops: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!previousDoc?.slug || doc.slug === previousDoc.slug) return doc
  const { docs } = await req.payload.find({
    collection: 'stops',
    where: { and: [{ route: { equals: doc.id } }, { _status: { equals: 'published' } }] },
    select: { updatedAt: true },
    depth: 0,
    pagination: false,
  })
  for (const { id, updatedAt } of docs)
    await appendToJournal(req.payload, { kind: 'stop', documentId: id, revision: updatedAt })
  return doc
}
