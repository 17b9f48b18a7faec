import { crc32 } from 'node:zlib'
import type { FeedChange, HoldReason } from 'content-models'
import { type ContentStore, UnusableStoreError } from './store.ts'

/** A change that the feed told of and that readers don't see yet; `held` tells why, when there is more to it than time. */
export type PendingChange = {
  id: string
  change: FeedChange
  held?: { reason: HoldReason; problems: string[] }
}

/** Keeps a change until a release takes it; a newer one of the same document takes the place of an older one. */
export function putPending(store: ContentStore, pending: PendingChange): void {
  const json = JSON.stringify(pending)
  store
    .prepare('INSERT OR REPLACE INTO pending_changes (id, json, checksum) VALUES (?, ?, ?)')
    .run(pending.id, json, crc32(json))
}

/** Forgets the pending change of a document: a release took it. */
export function dropPending(store: ContentStore, id: string): void {
  store.prepare('DELETE FROM pending_changes WHERE id = ?').run(id)
}

/**
 * Everything that waits, by the documents' identities. The changes themselves are read when they are looked at: before a first
 * release all of a site waits.
 * @throws UnusableStoreError when one isn't as it was written.
 */
export function pendingChanges(store: ContentStore): PendingChange[] {
  const sql = `SELECT id, json, checksum, CASE WHEN json_valid(json) THEN json_extract(json, '$.held') END AS held
    FROM pending_changes ORDER BY id`
  const pending: PendingChange[] = []
  for (const row of store.prepare(sql).iterate()) {
    refuseDamaged(row)
    pending.push(waiting(store, String(row.id), row.held))
  }
  return pending
}

function waiting(store: ContentStore, id: string, held: unknown): PendingChange {
  return {
    id,
    get change() {
      const row = store.prepare('SELECT json, checksum FROM pending_changes WHERE id = ?').get(id)
      if (!row) throw new Error(`No change of ${id} waits any more.`)
      refuseDamaged(row)
      return (JSON.parse(String(row.json)) as PendingChange).change
    },
    ...(typeof held === 'string' && { held: JSON.parse(held) }),
  }
}

function refuseDamaged({ json, checksum }: Record<string, unknown>): void {
  if (crc32(String(json)) !== checksum)
    throw new UnusableStoreError('A change in the content store is not as it was written.')
}

/** The identity of the document that a change is about. */
export function idOfChange(change: FeedChange): string {
  return change.change === 'published' ? change.document.id : change.id
}
