import { FEED_VERSION, type FeedChange, type FeedPage, KINDS, type Kind } from 'content-models'
import type { PayloadRequest } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { togetherOfPage } from '../together/together-of-page.ts'
import { writeCursor } from './cursor.ts'
import { type JournalRow, rowsAfter } from './journal.ts'
import { toPublishedDocuments } from './to-published-documents.ts'

type ChangesQuestion = { identity: string; sequence: number; limit: number; req: PayloadRequest }

/** A page of the feed: each document once, in its published state of this moment. */
export async function readChanges({
  identity,
  sequence,
  limit,
  req,
}: ChangesQuestion): Promise<FeedPage> {
  const rows = await rowsAfter(req.payload, sequence, limit + 1)
  const more = rows.length > limit
  const page = rows.slice(0, limit)
  const changes = new Map<string, FeedChange>()
  for (const kind of KINDS) {
    for (const change of await changesOfKind(kind, idsOf(kind, page), req))
      changes.set(idOfChange(change), change)
  }
  const together = await togetherOfPage(req.payload, page, changes)
  const order = [...new Map(page.map((row) => [row.documentId, row])).keys()]
  return {
    version: FEED_VERSION,
    changes: order.flatMap((id) => {
      const change = changes.get(id)
      const set = together.get(id)
      return change ? [set ? { ...change, together: set } : change] : []
    }),
    cursor: writeCursor(identity, page.at(-1)?.sequence ?? sequence),
    more,
  }
}

function idsOf(kind: Kind, rows: JournalRow[]): string[] {
  return [...new Set(rows.filter((row) => row.kind === kind).map((row) => row.documentId))]
}

function idOfChange(change: FeedChange): string {
  return change.change === 'published' ? change.document.id : change.id
}

async function changesOfKind(
  kind: Kind,
  ids: string[],
  req: PayloadRequest,
): Promise<FeedChange[]> {
  if (ids.length === 0) return []
  const docs = await publishedDocs(kind, ids, req)
  const results = await toPublishedDocuments(kind, docs, req.payload)
  const published = docs.map((doc, index): FeedChange => {
    const result = results[index]
    if (result?.document) return { change: 'published', document: result.document }
    const problems = (result?.problems ?? []).map(({ message }) => message)
    return { change: 'unreadable', kind, id: doc.id, title: String(doc.title ?? ''), problems }
  })
  const found = new Set(docs.map((doc) => doc.id))
  const withdrawn = ids
    .filter((id) => !found.has(id))
    .map((id): FeedChange => ({ change: 'withdrawn', kind, id }))
  return [...published, ...withdrawn]
}

async function publishedDocs(kind: Kind, ids: string[], req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    draft: false,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
