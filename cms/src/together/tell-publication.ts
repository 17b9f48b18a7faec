import type { Payload } from 'payload'
import { appendToJournal, lastRowOf, type NewRow, rowsTogether } from '../feed/journal.ts'

/**
 * Appends a row for a document that was published or withdrawn. Until readers see a set, a member that is published again
 * stays in it, so that repairing one document brings all of them; then, and when a member leaves, the others are told again
 * with how many they are now.
 */
export async function tellPublication(
  payload: Payload,
  row: NewRow,
  way: 'published' | 'withdrawn' = 'published',
): Promise<void> {
  const former = (await lastRowOf(payload, row.documentId))?.together ?? undefined
  const together = row.together ?? (way === 'published' ? former : undefined)
  await appendToJournal(payload, { ...row, together: together ?? null })
  if (former && former !== row.together) await tellOthers(payload, former, row.documentId)
}

async function tellOthers(payload: Payload, run: string, except: string): Promise<void> {
  for (const { documentId } of await rowsTogether(payload, run)) {
    if (documentId === except) continue
    // Read again: in the meantime it may have got a newer row.
    const row = await lastRowOf(payload, documentId)
    if (row?.together !== run) continue
    const { kind, revision, at = null, by = null } = row
    await appendToJournal(payload, { kind, documentId, revision, at, by, together: run })
  }
}
