import { type FeedPage, KINDS, type Kind } from 'content-models'
import type { PayloadRequest } from 'payload'
import { togetherOfPage } from '../together/together-of-page.ts'
import { writeCursor } from './cursor.ts'
import { type WrittenChange, writeChange, writeFeedAnswer } from './feed-answer.ts'
import { type FullRow, fullRowsAfter } from './journal.ts'
import { freshDocuments, keepDocuments } from './kept-documents.ts'
import { makeDocuments } from './make-documents.ts'
import { publishedVersions } from './published-versions.ts'

type ChangesQuestion = {
  identity: string
  sequence: number
  limit: number
  wishes: FeedPage['wishes']
  req: PayloadRequest
}

/** The JSON of a page of the feed: each document once, in its published state of this moment. */
export async function readChanges(question: ChangesQuestion): Promise<string> {
  const { identity, sequence, limit, wishes, req } = question
  const rows = await fullRowsAfter(req.payload, sequence, limit + 1)
  const page = rows.slice(0, limit)
  // Between writing a row and dropping the one before it there are two of one document.
  const newest = new Map(page.map((row) => [row.documentId, row]))
  const changes = new Map<string, WrittenChange>()
  for (const kind of KINDS) {
    const ofKind = [...newest.values()].filter((row) => row.kind === kind)
    for (const change of await changesOfKind(kind, ofKind, req)) changes.set(change.id, change)
  }
  const together = await togetherOfPage(req.payload, page, changes)
  const written = [...newest.keys()].flatMap((id) => {
    const change = changes.get(id)
    return change ? [writeChange(change, together.get(id))] : []
  })
  return writeFeedAnswer(written, {
    cursor: writeCursor(identity, page.at(-1)?.sequence ?? sequence),
    more: rows.length > limit,
    wishes,
  })
}

async function changesOfKind(
  kind: Kind,
  rows: FullRow[],
  req: PayloadRequest,
): Promise<WrittenChange[]> {
  if (rows.length === 0) return []
  const { payload } = req
  const ids = rows.map(({ documentId }) => documentId)
  const published = await publishedVersions(kind, ids, payload)
  const fresh = await freshDocuments(rows, published, payload)
  const missing = ids.filter((id) => published.has(id) && !fresh.has(id))
  const makings = await makeDocuments(kind, missing, { payload, req })
  const made = rows.flatMap((row) => {
    const making = makings.get(row.documentId)?.made
    return making ? [{ row, made: making }] : []
  })
  // Nobody waits for it.
  void keepDocuments(made, payload)
  return ids.map(
    (id) =>
      fresh.get(id) ?? makings.get(id)?.change ?? ({ change: 'withdrawn', kind, id } as const),
  )
}
