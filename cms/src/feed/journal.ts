import type { Kind } from 'content-models'
import type { Payload, Where } from 'payload'
import { announceChange } from './change-announcement.ts'
import { isTaken } from './is-taken.ts'
import { keepsake } from './kept-documents.ts'
import { makeDocuments } from './make-documents.ts'

/** A row of the journal behind the feed. Rows of media are notes to ourselves: readers get the documents that show them. */
export type JournalRow = {
  sequence: number
  kind: Kind | 'media'
  documentId: string
  revision: string
  at?: string | null
  /** Who did it, for colleagues; readers of the feed never get this. */
  by?: string | null
  /** Names the changes that go out together. */
  together?: string | null
}

/** A row before it has a place. */
export type NewRow = Omit<JournalRow, 'sequence'>

/** A row with what is kept beside it, to hand over again. */
export type FullRow = JournalRow & { id: string; stamp?: unknown; document?: string | null }

/** Whole documents are only of use to the feed itself. */
const WITHOUT_DOCUMENT = { stamp: false, document: false } as const

/** The revision of a document that isn't published any more. */
export const WITHDRAWN = 'withdrawn'

/**
 * Appends a row with the next sequence. Two writers that choose the same number can't both succeed, because the number is
 * unique: the loser reads again. So a row exists only if all rows before it were visible to its writer.
 */
export async function appendToJournal(payload: Payload, row: NewRow): Promise<number> {
  const document = await documentOf(payload, row)
  for (;;) {
    const sequence = (await lastSequence(payload)) + 1
    try {
      const data = { ...row, ...document, sequence, at: row.at ?? new Date().toISOString() }
      await payload.create({ collection: 'feed-changes', data, depth: 0 })
      await dropOlderRows(payload, row, sequence)
      announceChange()
      return sequence
    } catch (error) {
      if (!isTaken(error, 'sequence')) throw error
    }
  }
}

/** The document that a row tells of, to hand over with it. */
async function documentOf(payload: Payload, { kind, documentId, revision }: NewRow) {
  if (kind === 'media' || revision === WITHDRAWN) return {}
  try {
    const making = (await makeDocuments(kind, [documentId], { payload })).get(documentId)
    return making?.made ? keepsake(making.made) : {}
  } catch (error) {
    // The row counts; the feed makes the document when it is asked for.
    payload.logger.warn({ err: error, msg: `Document ${documentId} could not be kept.` })
    return {}
  }
}

/** The highest sequence in the journal; 0 when it is empty. */
export async function lastSequence(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'feed-changes',
    select: { sequence: true },
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
    select: WITHOUT_DOCUMENT,
    sort: 'sequence',
    limit,
    depth: 0,
    pagination: false,
  })
  return docs
}

/** The same, with the documents that are kept beside them. Below Payload's hooks, because this is what a whole feed is read with. */
export async function fullRowsAfter(
  payload: Payload,
  sequence: number,
  limit: number,
): Promise<FullRow[]> {
  const { docs } = await payload.db.find<FullRow>({
    collection: 'feed-changes',
    where: { sequence: { greater_than: sequence } },
    sort: 'sequence',
    limit,
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
    select: WITHOUT_DOCUMENT,
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

/** The newest row of each of these documents. */
export async function rowsOf(payload: Payload, documentIds: string[]): Promise<JournalRow[]> {
  return newestOfEach(payload, { documentId: { in: documentIds } })
}

/** The rows of the changes that go out together under a name, as far as they still do. */
export async function rowsTogether(payload: Payload, together: string): Promise<JournalRow[]> {
  return newestOfEach(payload, { together: { equals: together } })
}

/** Between writing a row and dropping the one before it there are two of one document. */
async function newestOfEach(payload: Payload, where: Where): Promise<JournalRow[]> {
  const { docs } = await payload.find({
    collection: 'feed-changes',
    where,
    select: WITHOUT_DOCUMENT,
    sort: 'sequence',
    depth: 0,
    pagination: false,
  })
  return [...new Map(docs.map((row) => [row.documentId, row])).values()]
}

/** A reader only needs the newest row of a document; older ones would make a first read longer each time. */
async function dropOlderRows(payload: Payload, row: NewRow, sequence: number): Promise<void> {
  await payload.db.deleteMany({
    collection: 'feed-changes',
    where: {
      and: [{ documentId: { equals: row.documentId } }, { sequence: { less_than: sequence } }],
    },
  })
}
