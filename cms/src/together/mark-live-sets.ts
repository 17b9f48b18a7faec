import type { Payload } from 'payload'
import { rowsTogether } from '../feed/journal.ts'
import type { ReleaseRecord } from '../releases/release-record.ts'

/** Sets that readers see in this release, all of it, are live; from then on each member goes its own way. */
export async function markLiveSets(payload: Payload, release: ReleaseRecord): Promise<void> {
  const { docs } = await payload.find({
    collection: 'together',
    where: { state: { equals: 'published' } },
    select: { run: true },
    depth: 0,
    pagination: false,
  })
  for (const { id, run } of docs) {
    if (!run || !(await isSeen(payload, run, release))) continue
    await payload.update({ collection: 'together', id, data: { state: 'live' }, depth: 0 })
    await payload.db.updateMany({
      collection: 'feed-changes',
      where: {
        and: [{ together: { equals: run } }, { sequence: { less_than_equal: release.sequence } }],
      },
      data: { together: null },
    })
  }
}

async function isSeen(payload: Payload, run: string, release: ReleaseRecord): Promise<boolean> {
  const held = new Set(release.held.map(({ id }) => id))
  const rows = await rowsTogether(payload, run)
  return rows.every(
    ({ sequence, documentId }) => sequence <= release.sequence && !held.has(documentId),
  )
}
