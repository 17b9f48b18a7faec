import type { Kind } from 'content-models'
import type { Payload } from 'payload'
import { type JournalRow, rowsAfter, WITHDRAWN } from '../feed/journal.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import type { WaitingDocument } from './overview.ts'

const SHOWN = 50
/** Beyond this many rows counting stops. */
const COUNTED = 2000

type DocumentRow = JournalRow & { kind: Kind }

/** What was published or withdrawn after a place in the journal, and no release tells of yet. */
export async function readWaiting(
  payload: Payload,
  sequence: number,
): Promise<{ waiting: WaitingDocument[]; moreWaiting: number }> {
  const rows = (await rowsAfter(payload, sequence, COUNTED)).filter(isDocumentRow)
  const shown = rows.slice(0, SHOWN)
  const titles = await titlesOf(payload, shown)
  const waiting = shown.map(({ kind, documentId, revision, at, by }) => ({
    kind,
    id: documentId,
    title: titles.get(documentId) || 'Zonder titel',
    collection: COLLECTION_OF_KIND[kind],
    change: revision === WITHDRAWN ? ('withdrawn' as const) : ('published' as const),
    at: at ?? null,
    by: by ?? null,
  }))
  return { waiting, moreWaiting: rows.length - shown.length }
}

function isDocumentRow(row: JournalRow): row is DocumentRow {
  return row.kind !== 'media'
}

async function titlesOf(payload: Payload, rows: DocumentRow[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = rows.filter((row) => row.kind === kind).map(({ documentId }) => documentId)
    const { docs } = await payload.find({
      collection: COLLECTION_OF_KIND[kind],
      where: { id: { in: ids } },
      select: { title: true },
      depth: 0,
      pagination: false,
      trash: true,
    })
    for (const { id, title } of docs) titles.set(id, title ?? '')
  }
  return titles
}
