import { crc32 } from 'node:zlib'
import { FEED_VERSION, type FeedPage, type PublishedDocument } from 'content-models'
import { facetsOf } from './facets.ts'
import { filesOfDocument } from './files-of-document.ts'
import { titleKey } from './letters.ts'
import { idOfChange, pendingChanges, putPending } from './pending-changes.ts'
import { quotedIds } from './quoted-ids.ts'
import { findById } from './read-store.ts'
import { referencedIds } from './referenced-ids.ts'
import { type ContentStore, writeState } from './store.ts'
import type { DocumentChange } from './touched-tags.ts'
import { inTransaction } from './transaction.ts'

/** A media file with its bytes. */
export type StoredFile = { name: string; type: string; bytes: Uint8Array }

/** Keeps the changes of a page of the feed for the next release and notes its cursor, all or nothing. */
export function receiveFeedPage(store: ContentStore, page: FeedPage): void {
  inTransaction(store.database, () => {
    for (const change of page.changes) {
      const held = change.change === 'unreadable' && {
        held: { reason: 'unreadable' as const, problems: change.problems },
      }
      putPending(store, { id: idOfChange(change), change, ...(held || {}) })
    }
    writeState(store, 'cursor', page.cursor)
    writeState(store, 'feedVersion', String(FEED_VERSION))
  })
}

/** Writes documents that come from elsewhere than the feed, such as fixtures. */
export function putDocuments(store: ContentStore, documents: PublishedDocument[]): void {
  inTransaction(store.database, () => {
    for (const document of documents) replaceDocument(store, document.id, document)
  })
}

/** Gives readers another version of a document, or none; answers what that changes. */
export function replaceDocument(
  store: ContentStore,
  id: string,
  after: PublishedDocument | undefined,
): DocumentChange {
  const before = findById(store, id)
  if (before) removeDocument(store, before)
  if (after) insertDocument(store, after)
  return { ...(before && { before }), ...(after && { after }) }
}

/** Keeps the bytes of a file; {@link dropUnusedFiles} removes those that no document has any more. */
export function putFile(store: ContentStore, { name, type, bytes }: StoredFile): void {
  store
    .prepare('INSERT OR REPLACE INTO files (name, type, bytes, checksum) VALUES (?, ?, ?, ?)')
    .run(name, type, bytes, crc32(bytes))
}

/** Removes files that stand in no document, also not in one that waits, and aren't named as needed. */
export function dropUnusedFiles(store: ContentStore, needed: ReadonlySet<string>): void {
  const waiting = pendingChanges(store).flatMap(({ change }) =>
    change.change === 'published' ? filesOfDocument(change.document) : [],
  )
  const names = JSON.stringify([...needed, ...waiting.map(({ name }) => name)])
  store
    .prepare(
      `DELETE FROM files WHERE name NOT IN (SELECT name FROM document_files)
      AND name NOT IN (SELECT value FROM json_each(?))`,
    )
    .run(names)
}

function insertDocument(store: ContentStore, document: PublishedDocument): void {
  const { id, kind, slug, title, publishedAt, updatedAt } = document
  const json = JSON.stringify(document)
  store
    .prepare(
      `INSERT INTO documents (id, kind, slug, title, title_key, published_at, updated_at, json, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, kind, slug, title, titleKey(title), publishedAt, updatedAt, json, crc32(json))
  const theme = store.prepare(
    'INSERT OR IGNORE INTO document_themes (document_id, theme_id, published_at) VALUES (?, ?, ?)',
  )
  if ('themes' in document)
    for (const themeId of document.themes) theme.run(id, themeId, publishedAt)
  const facets = store.prepare(
    'INSERT OR IGNORE INTO document_facets (document_id, facet, value, label, published_at) VALUES (?, ?, ?, ?, ?)',
  )
  for (const { facet, slug: value, label } of facetsOf(document))
    facets.run(id, facet, value, label, publishedAt)
  const relation = store.prepare(
    'INSERT OR IGNORE INTO document_relations (document_id, related_id) VALUES (?, ?)',
  )
  for (const named of [...referencedIds(document), ...quotedIds(document)]) relation.run(id, named)
  const file = store.prepare(
    'INSERT OR IGNORE INTO document_files (document_id, name) VALUES (?, ?)',
  )
  for (const { name } of filesOfDocument(document)) file.run(id, name)
}

/** Removes a document and notes the address that it leaves, so that a server can say that it is gone. */
function removeDocument(store: ContentStore, { id, kind, slug }: PublishedDocument): void {
  store.prepare('INSERT OR IGNORE INTO left_addresses (kind, slug) VALUES (?, ?)').run(kind, slug)
  store.prepare('DELETE FROM documents WHERE id = ?').run(id)
}
