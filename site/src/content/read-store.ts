import {
  documentPath,
  type Kind,
  LISTED_KINDS,
  type ListedKind,
  type PagedKind,
  type PublishedDocument,
} from 'content-models'
import type { ContentStore } from './store.ts'
import type { UnreadableDocument } from './write-store.ts'

/** A document of a kind that stands in lists. */
export type ListedDocument = Extract<PublishedDocument, { kind: ListedKind }>

/** What the A–Z and the search page need of a document. */
export type IndexEntry = { id: string; kind: ListedKind; slug: string; title: string }

/** Where a document stands and when it last changed. */
export type DocumentAddress = { kind: Kind; slug: string; updatedAt: string }

/** Which documents a list shows: all of a kind, or all of a theme. */
export type ListOf = { kind: PagedKind } | { theme: string }

const LISTED = LISTED_KINDS.map((kind) => `'${kind}'`).join(', ')

/** The document at an address, or undefined. */
export function findBySlug(
  store: ContentStore,
  kind: Kind,
  slug: string,
): PublishedDocument | undefined {
  return first(
    store,
    'SELECT json FROM documents WHERE kind = ? AND slug = ? ORDER BY id LIMIT 1',
    [kind, slug],
  )
}

/** The document with an identity, or undefined. */
export function findById(store: ContentStore, id: string): PublishedDocument | undefined {
  return first(store, 'SELECT json FROM documents WHERE id = ?', [id])
}

/** All documents of a kind, newest first. */
export function allOfKind(store: ContentStore, kind: Kind): PublishedDocument[] {
  return many(
    store,
    'SELECT json FROM documents WHERE kind = ? ORDER BY published_at DESC, id DESC',
    [kind],
  )
}

/** How many documents a list holds. */
export function countList(store: ContentStore, list: ListOf): number {
  const { count, parameter } = sqlOf(list)
  return Number(store.prepare(count).get(parameter)?.total ?? 0)
}

/** A stretch of a list, newest first. */
export function sliceOfList(
  store: ContentStore,
  list: ListOf,
  slice: { offset: number; limit: number },
): ListedDocument[] {
  const { members, parameter } = sqlOf(list)
  return many(store, members, [parameter, slice.limit, slice.offset]) as ListedDocument[]
}

/** The newest documents of all kinds that stand in lists. */
export function newestListed(store: ContentStore, limit: number): ListedDocument[] {
  const sql = `SELECT json FROM documents WHERE kind IN (${LISTED}) ORDER BY published_at DESC, id DESC LIMIT ?`
  return many(store, sql, [limit]) as ListedDocument[]
}

/** Everything that stands in lists, by title as Dutch readers order it. */
export function indexOfListed(store: ContentStore): IndexEntry[] {
  const sql = `SELECT id, kind, slug, title FROM documents WHERE kind IN (${LISTED})`
  const rows = store.prepare(sql).all() as unknown as IndexEntry[]
  return rows
    .map(({ id, kind, slug, title }) => ({ id, kind, slug, title }))
    .sort((a, b) => COLLATOR.compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
}

/** Documents whose `related` holds the given one, newest first. */
export function referringTo(store: ContentStore, id: string): ListedDocument[] {
  const sql = `SELECT json FROM documents WHERE id IN (SELECT document_id FROM document_relations WHERE related_id = ?)
    ORDER BY published_at DESC, id DESC`
  return many(store, sql, [id]) as ListedDocument[]
}

/** Kind, slug and last change of every document, ordered by kind and address. */
export function allAddresses(store: ContentStore): DocumentAddress[] {
  const sql = 'SELECT kind, slug, updated_at AS updatedAt FROM documents ORDER BY kind, slug'
  return store.prepare(sql).all() as unknown as DocumentAddress[]
}

/** Names and types of all files. */
export function allFiles(store: ContentStore): { name: string; type: string }[] {
  return store.prepare('SELECT name, type FROM files ORDER BY name').all() as unknown as {
    name: string
    type: string
  }[]
}

/** The bytes of a file, or undefined. */
export function readFileBytes(store: ContentStore, name: string): Uint8Array | undefined {
  const row = store.prepare('SELECT bytes FROM files WHERE name = ?').get(name)
  return row?.bytes as Uint8Array | undefined
}

/** Whether the store has the bytes of a file. */
export function hasFile(store: ContentStore, name: string): boolean {
  return store.prepare('SELECT 1 FROM files WHERE name = ?').get(name) !== undefined
}

/** Paths at which a document once stood and no document stands now. */
export function withdrawnPaths(store: ContentStore): string[] {
  const sql = `SELECT kind, slug FROM left_addresses EXCEPT SELECT kind, slug FROM documents ORDER BY kind, slug`
  return (store.prepare(sql).all() as unknown as DocumentAddress[]).map(documentPath)
}

/** Published documents that couldn't be carried when the feed last told of them. */
export function unreadableDocuments(store: ContentStore): UnreadableDocument[] {
  return store
    .prepare('SELECT json FROM unreadable_documents ORDER BY id')
    .all()
    .map((row) => JSON.parse(String(row.json)) as UnreadableDocument)
}

const COLLATOR = new Intl.Collator('nl', { numeric: true })

const KIND_COUNT = 'SELECT count(*) AS total FROM documents WHERE kind = ?'
const KIND_MEMBERS =
  'SELECT json FROM documents WHERE kind = ? ORDER BY published_at DESC, id DESC LIMIT ? OFFSET ?'
const THEME_COUNT = 'SELECT count(*) AS total FROM document_themes WHERE theme_id = ?'
/** The stretch is cut from the index, before a document is read. */
const THEME_MEMBERS = `SELECT json FROM documents WHERE id IN
  (SELECT document_id FROM document_themes WHERE theme_id = ? ORDER BY published_at DESC, document_id DESC LIMIT ? OFFSET ?)
  ORDER BY published_at DESC, id DESC`

function sqlOf(list: ListOf): { count: string; members: string; parameter: string } {
  return 'kind' in list
    ? { count: KIND_COUNT, members: KIND_MEMBERS, parameter: list.kind }
    : { count: THEME_COUNT, members: THEME_MEMBERS, parameter: list.theme }
}

type Parameter = string | number

function first(
  store: ContentStore,
  sql: string,
  parameters: Parameter[],
): PublishedDocument | undefined {
  return many(store, sql, parameters)[0]
}

function many(store: ContentStore, sql: string, parameters: Parameter[]): PublishedDocument[] {
  return store
    .prepare(sql)
    .all(...parameters)
    .map((row) => JSON.parse(String(row.json)) as PublishedDocument)
}
