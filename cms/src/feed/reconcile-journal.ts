import { KINDS } from 'content-models'
import type { Payload } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { runsUnderWay } from '../together/sets-under-way.ts'
import { appendToJournal, type JournalRow, rowsAfter, WITHDRAWN } from './journal.ts'
import { tellDocumentsWithMedia } from './record-media-change.ts'

const PAGE = 1000
/** A medium is made and given its times within this; later it was changed. */
const MAKING_MS = 1000

type Told = Map<string, JournalRow>

/**
 * Brings the journal up to date with what is published. A process that died between saving a document and noting it
 * leaves a difference; this finds it at the next start.
 */
export async function reconcileJournal(payload: Payload): Promise<void> {
  const told = await newestRows(payload)
  await reconcileMedia(payload, told)
  await reconcileDocuments(payload, told)
}

async function reconcileMedia(payload: Payload, told: Told): Promise<void> {
  const { docs } = await payload.find({
    collection: 'media',
    select: { createdAt: true, updatedAt: true },
    depth: 0,
    pagination: false,
  })
  const changed = docs.filter(({ id, createdAt, updatedAt }) => {
    const row = told.get(id)
    if (row) return row.revision !== updatedAt
    return Date.parse(updatedAt) - Date.parse(createdAt) > MAKING_MS
  })
  await tellDocumentsWithMedia(payload, changed)
}

async function reconcileDocuments(payload: Payload, told: Told): Promise<void> {
  const runs = await runsUnderWay(payload)
  for (const kind of KINDS) {
    const { docs } = await payload.find({
      collection: COLLECTION_OF_KIND[kind],
      where: { _status: { equals: 'published' } },
      select: { updatedAt: true },
      depth: 0,
      pagination: false,
    })
    for (const { id, updatedAt } of docs) {
      const row = told.get(id)
      told.delete(id)
      if (row?.revision === updatedAt) continue
      const together = runs.get(id) ?? row?.together ?? null
      await appendToJournal(payload, { kind, documentId: id, revision: updatedAt, together })
    }
  }
  await withdraw(payload, [...told.values()])
}

/** What is left was told of as published, and isn't any more. */
async function withdraw(payload: Payload, rows: JournalRow[]): Promise<void> {
  for (const { kind, documentId, revision } of rows) {
    if (kind === 'media' || revision === WITHDRAWN) continue
    await appendToJournal(payload, { kind, documentId, revision: WITHDRAWN })
  }
}

async function newestRows(payload: Payload): Promise<Told> {
  const newest: Told = new Map()
  let sequence = 0
  for (;;) {
    const rows = await rowsAfter(payload, sequence, PAGE)
    for (const row of rows) newest.set(row.documentId, row)
    if (rows.length < PAGE) return newest
    sequence = rows.at(-1)?.sequence ?? sequence
  }
}
