import type { Together } from 'content-models'
import type { Payload } from 'payload'
import type { WrittenChange } from '../feed/feed-answer.ts'
import type { JournalRow } from '../feed/journal.ts'
import { runsUnderWay, sizeOfRun } from './sets-under-way.ts'

/** For each document on a page of the feed that goes out with others: with which, and how many they are. */
export async function togetherOfPage(
  payload: Payload,
  rows: JournalRow[],
  changes: Map<string, WrittenChange>,
): Promise<Map<string, Together>> {
  const underWay = await runsUnderWay(payload)
  const sizes = new Map<string, number>()
  const together = new Map<string, Together>()
  for (const { documentId, revision, together: noted } of rows) {
    const change = changes.get(documentId)
    if (!change || change.change === 'withdrawn') continue
    // A member may be saved already and its row not be written yet: readers would get it ahead of the others.
    const isNewer = change.change === 'unreadable' || change.updatedAt !== revision
    const run = noted ?? (isNewer ? underWay.get(documentId) : undefined)
    if (!run) continue
    const size = sizes.get(run) ?? Math.max(1, await sizeOfRun(payload, run))
    sizes.set(run, size)
    together.set(documentId, { id: run, size })
  }
  return together
}
