import {
  type Article,
  type Kind,
  LISTED_KINDS,
  type ListedKind,
  type PublishedDocument,
  type Story,
  type Tool,
} from 'content-models'
import type { ContentStore } from './store.ts'

/** A document of a kind that stands in lists. */
export type ListedDocument = Article | Tool | Story

/** What the A–Z and the search page need of a document. */
export type IndexEntry = { id: string; kind: ListedKind; slug: string; title: string }

/** Which documents a list shows: all of a kind, or all of a theme. */
export type ListOf = { kind: ListedKind } | { theme: string }

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
  const { where, parameters } = conditionOf(list)
  const row = store.database
    .prepare(`SELECT count(*) AS total FROM documents WHERE ${where}`)
    .get(...parameters)
  return Number(row?.total ?? 0)
}

/** A stretch of a list, newest first. */
export function sliceOfList(
  store: ContentStore,
  list: ListOf,
  slice: { offset: number; limit: number },
): ListedDocument[] {
  const { where, parameters } = conditionOf(list)
  const sql = `SELECT json FROM documents WHERE ${where} ORDER BY published_at DESC, id DESC LIMIT ? OFFSET ?`
  return many(store, sql, [...parameters, slice.limit, slice.offset]) as ListedDocument[]
}

/** The newest documents of all kinds that stand in lists. */
export function newestListed(store: ContentStore, limit: number): ListedDocument[] {
  const sql = `SELECT json FROM documents WHERE kind IN (${LISTED}) ORDER BY published_at DESC, id DESC LIMIT ?`
  return many(store, sql, [limit]) as ListedDocument[]
}

/** Everything that stands in lists, by title as Dutch readers order it. */
export function indexOfListed(store: ContentStore): IndexEntry[] {
  const sql = `SELECT id, kind, slug, title FROM documents WHERE kind IN (${LISTED})`
  const rows = store.database.prepare(sql).all() as unknown as IndexEntry[]
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
export function allAddresses(
  store: ContentStore,
): { kind: Kind; slug: string; updatedAt: string }[] {
  const sql = `SELECT kind, slug, json ->> '$.updatedAt' AS updatedAt FROM documents ORDER BY kind, slug`
  return store.database.prepare(sql).all() as unknown as {
    kind: Kind
    slug: string
    updatedAt: string
  }[]
}

/** Names and types of all files. */
export function allFiles(store: ContentStore): { name: string; type: string }[] {
  return store.database.prepare('SELECT name, type FROM files ORDER BY name').all() as unknown as {
    name: string
    type: string
  }[]
}

/** The bytes of a file, or undefined. */
export function readFileBytes(store: ContentStore, name: string): Uint8Array | undefined {
  const row = store.database.prepare('SELECT bytes FROM files WHERE name = ?').get(name)
  return row?.bytes as Uint8Array | undefined
}

/** Addresses at which a document once stood and no document stands now. */
export function withdrawnPaths(store: ContentStore): string[] {
  return store.database
    .prepare('SELECT path FROM withdrawn_paths ORDER BY path')
    .all()
    .map((row) => String(row.path))
}

const COLLATOR = new Intl.Collator('nl', { numeric: true })

function conditionOf(list: ListOf): { where: string; parameters: string[] } {
  if ('kind' in list) return { where: 'kind = ?', parameters: [list.kind] }
  const where = 'id IN (SELECT document_id FROM document_themes WHERE theme_id = ?)'
  return { where, parameters: [list.theme] }
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
  return store.database
    .prepare(sql)
    .all(...parameters)
    .map((row) => JSON.parse(String(row.json)) as PublishedDocument)
}
