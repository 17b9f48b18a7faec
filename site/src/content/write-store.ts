import { crc32 } from 'node:zlib'
import {
  FEED_VERSION,
  type FeedChange,
  type FeedPage,
  type PublishedDocument,
} from 'content-models'
import { filesOfDocument } from './files-of-document.ts'
import type { ContentStore } from './store.ts'

/** A media file with its bytes. */
export type StoredFile = { name: string; type: string; bytes: Uint8Array }

/** A published document that couldn't be carried, and why. */
export type UnreadableDocument = Extract<FeedChange, { change: 'unreadable' }>

/** Applies a page of the feed and notes its cursor, all or nothing. Its files must be in the store already. */
export function applyFeedPage(store: ContentStore, page: FeedPage): void {
  transaction(store, () => {
    for (const change of page.changes) {
      const id = change.change === 'published' ? change.document.id : change.id
      store.prepare('DELETE FROM unreadable_documents WHERE id = ?').run(id)
      if (change.change === 'published') putDocument(store, change.document)
      else if (change.change === 'withdrawn') removeDocument(store, id)
      else putUnreadable(store, change)
    }
    store.prepare('DELETE FROM files WHERE name NOT IN (SELECT name FROM document_files)').run()
    putState(store, 'cursor', page.cursor)
    putState(store, 'feedVersion', String(FEED_VERSION))
  })
}

/** Writes documents that come from elsewhere than the feed, such as fixtures. */
export function putDocuments(store: ContentStore, documents: PublishedDocument[]): void {
  transaction(store, () => {
    for (const document of documents) putDocument(store, document)
  })
}

/** Keeps the bytes of a file; they go with the next page of the feed that leaves no document with that file. */
export function putFile(store: ContentStore, { name, type, bytes }: StoredFile): void {
  store
    .prepare('INSERT OR REPLACE INTO files (name, type, bytes, checksum) VALUES (?, ?, ?, ?)')
    .run(name, type, bytes, crc32(bytes))
}

function putDocument(store: ContentStore, document: PublishedDocument): void {
  const { id, kind, slug, title, publishedAt, updatedAt } = document
  removeDocument(store, id)
  const json = JSON.stringify(document)
  store
    .prepare(
      `INSERT INTO documents (id, kind, slug, title, published_at, updated_at, json, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, kind, slug, title, publishedAt, updatedAt, json, crc32(json))
  const theme = store.prepare(
    'INSERT OR IGNORE INTO document_themes (document_id, theme_id, published_at) VALUES (?, ?, ?)',
  )
  if ('themes' in document)
    for (const themeId of document.themes) theme.run(id, themeId, publishedAt)
  const relation = store.prepare(
    'INSERT OR IGNORE INTO document_relations (document_id, related_id) VALUES (?, ?)',
  )
  if ('related' in document) for (const related of document.related) relation.run(id, related.id)
  const file = store.prepare('INSERT INTO document_files (document_id, name) VALUES (?, ?)')
  for (const { name } of filesOfDocument(document)) file.run(id, name)
}

/** Removes a document and notes the address that it leaves, so that a server can say that it is gone. */
function removeDocument(store: ContentStore, id: string): void {
  store
    .prepare(
      'INSERT OR IGNORE INTO left_addresses (kind, slug) SELECT kind, slug FROM documents WHERE id = ?',
    )
    .run(id)
  store.prepare('DELETE FROM documents WHERE id = ?').run(id)
}

function putUnreadable(store: ContentStore, change: UnreadableDocument): void {
  const json = JSON.stringify(change)
  store
    .prepare('INSERT INTO unreadable_documents (id, json, checksum) VALUES (?, ?, ?)')
    .run(change.id, json, crc32(json))
}

function putState(store: ContentStore, key: string, value: string): void {
  store.prepare('INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)').run(key, value)
}

function transaction(store: ContentStore, action: () => void): void {
  store.database.exec('BEGIN IMMEDIATE')
  try {
    action()
    store.database.exec('COMMIT')
  } catch (error) {
    // A full disk may have ended the transaction already; then that is what must be told.
    if (store.database.isTransaction) store.database.exec('ROLLBACK')
    throw error
  }
}
