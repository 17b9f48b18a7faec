import type { Kind } from 'content-models'
import type { Payload } from 'payload'
import { ValidationError } from 'payload'
import { announceChange } from './change-announcement.ts'

/** A row of the journal behind the feed. Rows of media are notes to ourselves: readers get the documents that show them. */
export type JournalRow = {
  sequence: number
  kind: Kind | 'media'
  documentId: string
  revision: string
}

/** The revision of a document that isn't published any more. */
export const WITHDRAWN = 'withdrawn'

/**
 * Appends a row with the next sequence. Two writers that choose the same number can't both succeed, because the number is
 * unique: the loser reads again. So a row exists only if all rows before it were visible to its writer.
 */
export async function appendToJournal(
  payload: Payload,
  row: Omit<JournalRow, 'sequence'>,
): Promise<number> {
  for (;;) {
    const sequence = (await lastSequence(payload)) + 1
    try {
      await payload.create({ collection: 'feed-changes', data: { ...row, sequence }, depth: 0 })
      await dropOlderRows(payload, row, sequence)
      announceChange()
      return sequence
    } catch (error) {
      if (!isTakenSequence(error)) throw error
    }
  }
}

/** The highest sequence in the journal; 0 when it is empty. */
export async function lastSequence(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'feed-changes',
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]?.sequence ?? 0
}

/** Rows after a sequence, in order. */
export async function rowsAfter(
  payload: Payload,
  sequence: number,
  limit: number,
): Promise<JournalRow[]> {
  const { docs } = await payload.find({
    collection: 'feed-changes',
    where: { sequence: { greater_than: sequence } },
    sort: 'sequence',
    limit,
    depth: 0,
    pagination: false,
  })
  return docs
}

/** The newest row of one document, or undefined when readers of the feed never heard of it. */
export async function lastRowOf(
  payload: Payload,
  documentId: string,
): Promise<JournalRow | undefined> {
  const { docs } = await payload.find({
    collection: 'feed-changes',
    where: { documentId: { equals: documentId } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

/** A reader only needs the newest row of a document; older ones would make a first read longer each time. */
async function dropOlderRows(
  payload: Payload,
  row: Omit<JournalRow, 'sequence'>,
  sequence: number,
): Promise<void> {
  await payload.db.deleteMany({
    collection: 'feed-changes',
    where: {
      and: [{ documentId: { equals: row.documentId } }, { sequence: { less_than: sequence } }],
    },
  })
}

function isTakenSequence(error: unknown): boolean {
  if (!(error instanceof ValidationError)) return false
  return error.data.errors.some(({ path }) => path === 'sequence')
}
