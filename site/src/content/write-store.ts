import {
  documentPath,
  FEED_VERSION,
  type FeedPage,
  type ImageFile,
  type MediaFile,
  type PublishedDocument,
} from 'content-models'
import type { ContentStore } from './store.ts'

/** A media file with its bytes. */
export type StoredFile = { name: string; type: string; bytes: Uint8Array }

/** What one page of the feed brings: its changes with the files that they name and the store didn't have. */
export type StoreUpdate = { page: FeedPage; files: StoredFile[] }

/** Applies a page of the feed and notes its cursor, all or nothing. */
export function applyFeedPage(store: ContentStore, { page, files }: StoreUpdate): void {
  transaction(store, () => {
    for (const file of files) putFile(store, file)
    for (const change of page.changes) {
      if (change.change === 'published') putDocument(store, change.document)
      else if (change.change === 'withdrawn') removeDocument(store, change.id)
    }
    dropUnusedFiles(store)
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

/** Every media file that a document names, anywhere in it. */
export function filesOfDocument(document: PublishedDocument): MediaFile[] {
  const files = new Map<string, MediaFile>()
  collectFiles(document, files)
  return [...files.values()]
}

/** Whether the store has the bytes of a file. */
export function hasFile(store: ContentStore, name: string): boolean {
  return store.database.prepare('SELECT 1 FROM files WHERE name = ?').get(name) !== undefined
}

function collectFiles(value: unknown, files: Map<string, MediaFile>): void {
  if (typeof value !== 'object' || value === null) return
  if (isFile(value)) files.set(value.name, value)
  for (const child of Object.values(value)) collectFiles(child, files)
}

/** Only files have a name, a media type and a size: no block of the tree does. */
function isFile(value: object): value is MediaFile | ImageFile {
  const { name, type, bytes } = value as Partial<MediaFile>
  return typeof name === 'string' && typeof type === 'string' && typeof bytes === 'number'
}

function putDocument(store: ContentStore, document: PublishedDocument): void {
  const { database } = store
  rememberPath(store, document.id, documentPath(document))
  database.prepare('DELETE FROM documents WHERE id = ?').run(document.id)
  database
    .prepare(
      'INSERT INTO documents (id, kind, slug, title, published_at, json) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(
      document.id,
      document.kind,
      document.slug,
      document.title,
      document.publishedAt,
      JSON.stringify(document),
    )
  const theme = database.prepare(
    'INSERT OR IGNORE INTO document_themes (document_id, theme_id) VALUES (?, ?)',
  )
  if ('themes' in document) for (const id of document.themes) theme.run(document.id, id)
  const relation = database.prepare(
    'INSERT OR IGNORE INTO document_relations (document_id, related_id) VALUES (?, ?)',
  )
  if ('related' in document) for (const { id } of document.related) relation.run(document.id, id)
  const file = database.prepare(
    'INSERT OR IGNORE INTO document_files (document_id, name) VALUES (?, ?)',
  )
  for (const { name } of filesOfDocument(document)) file.run(document.id, name)
  database.prepare('DELETE FROM withdrawn_paths WHERE path = ?').run(documentPath(document))
}

function removeDocument(store: ContentStore, id: string): void {
  rememberPath(store, id, undefined)
  store.database.prepare('DELETE FROM documents WHERE id = ?').run(id)
}

/** Notes the address that a document leaves, so that a server can say that it is gone. */
function rememberPath(store: ContentStore, id: string, next: string | undefined): void {
  const row = store.database.prepare('SELECT kind, slug FROM documents WHERE id = ?').get(id)
  if (!row) return
  const path = documentPath(row as unknown as Parameters<typeof documentPath>[0])
  if (path !== next)
    store.database.prepare('INSERT OR IGNORE INTO withdrawn_paths (path) VALUES (?)').run(path)
}

function putFile(store: ContentStore, file: StoredFile): void {
  store.database
    .prepare('INSERT OR REPLACE INTO files (name, type, bytes) VALUES (?, ?, ?)')
    .run(file.name, file.type, file.bytes)
}

function dropUnusedFiles(store: ContentStore): void {
  store.database.exec('DELETE FROM files WHERE name NOT IN (SELECT name FROM document_files)')
}

function putState(store: ContentStore, key: string, value: string): void {
  store.database.prepare('INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)').run(key, value)
}

function transaction(store: ContentStore, action: () => void): void {
  store.database.exec('BEGIN IMMEDIATE')
  try {
    action()
    store.database.exec('COMMIT')
  } catch (error) {
    store.database.exec('ROLLBACK')
    throw error
  }
}
