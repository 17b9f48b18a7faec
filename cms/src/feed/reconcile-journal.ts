import { KINDS, type Kind } from 'content-models'
import type { Payload } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { appendToJournal, type JournalRow, rowsAfter, WITHDRAWN } from './journal.ts'

const PAGE = 1000

/**
 * Brings the journal up to date with what is published. A process that died between saving a document and noting it
 * leaves a difference; this finds it at the next start. Answers the number of rows appended.
 */
export async function reconcileJournal(payload: Payload): Promise<number> {
  const told = await newestRows(payload)
  let appended = 0
  for (const kind of KINDS) {
    for (const { id, updatedAt } of await publishedStates(payload, kind)) {
      const row = told.get(id)
      told.delete(id)
      if (row?.revision === updatedAt) continue
      await appendToJournal(payload, { kind, documentId: id, revision: updatedAt })
      appended += 1
    }
  }
  for (const { kind, documentId, revision } of told.values()) {
    if (revision === WITHDRAWN) continue
    await appendToJournal(payload, { kind, documentId, revision: WITHDRAWN })
    appended += 1
  }
  return appended
}

async function newestRows(payload: Payload): Promise<Map<string, JournalRow>> {
  const newest = new Map<string, JournalRow>()
  let sequence = 0
  for (;;) {
    const rows = await rowsAfter(payload, sequence, PAGE)
    for (const row of rows) newest.set(row.documentId, row)
    if (rows.length < PAGE) return newest
    sequence = rows.at(-1)?.sequence ?? sequence
  }
}

async function publishedStates(
  payload: Payload,
  kind: Kind,
): Promise<{ id: string; updatedAt: string }[]> {
  const { docs } = await payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where: { _status: { equals: 'published' } },
    select: { updatedAt: true },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, updatedAt }) => ({ id, updatedAt }))
}
