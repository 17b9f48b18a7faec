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
 * Everything that waits, by the documents' identities.
 * @throws UnusableStoreError when one isn't as it was written.
 */
export function pendingChanges(store: ContentStore): PendingChange[] {
  const rows = store.prepare('SELECT json, checksum FROM pending_changes ORDER BY id').all()
  return rows.map(({ json, checksum }) => {
    if (crc32(String(json)) !== checksum)
      throw new UnusableStoreError('A change in the content store is not as it was written.')
    return JSON.parse(String(json)) as PendingChange
  })
}

/** The identity of the document that a change is about. */
export function idOfChange(change: FeedChange): string {
  return change.change === 'published' ? change.document.id : change.id
}
