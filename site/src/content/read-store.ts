import { crc32 } from 'node:zlib'
import {
  type Kind,
  LISTED_KINDS,
  type ListedKind,
  type PublishedDocument,
  pathsOfDocument,
} from 'content-models'
import { SITEMAP_SIZE } from './paging.ts'
import { type ContentStore, UnusableStoreError } from './store.ts'
import { HAS_PROMISES } from './store-schema.ts'

/** A document of a kind that stands in lists. */
export type ListedDocument = Extract<PublishedDocument, { kind: ListedKind }>

/** What the A–Z and the search page need of a document. */
export type IndexEntry = { id: string; kind: ListedKind; slug: string; title: string }

/** Where a document stands and when it last changed. */
export type DocumentAddress = { kind: Kind; slug: string; updatedAt: string }

/** A document as the store keeps it. */
export type KeptDocument = { kind: Kind; slug: string; json: string }

/** The kinds that stand in lists, as SQL. */
export const LISTED = LISTED_KINDS.map((kind) => `'${kind}'`).join(', ')
/** The same, where SQLite must not take an index by kind: it would read every document, as most are of these kinds. */
const AMONG_LISTED = `+kind IN (${LISTED})`

/** The document at an address, or undefined. */
export function findBySlug(
  store: ContentStore,
  kind: Kind,
  slug: string,
): PublishedDocument | undefined {
  return first(
    store,
    'SELECT json, checksum FROM documents WHERE kind = ? AND slug = ? ORDER BY id LIMIT 1',
    [kind, slug],
  )
}

/** The document with an identity, or undefined. */
export function findById(store: ContentStore, id: string): PublishedDocument | undefined {
  return first(store, 'SELECT json, checksum FROM documents WHERE id = ?', [id])
}

/** Where the document with an identity stands, or undefined: much cheaper than the document itself. */
export function findAddress(
  store: ContentStore,
  id: string,
): { kind: Kind; slug: string } | undefined {
  const row = store.prepare('SELECT kind, slug FROM documents WHERE id = ?').get(id)
  return row as { kind: Kind; slug: string } | undefined
}

/** All documents of a kind, newest first. */
export function allOfKind(store: ContentStore, kind: Kind): PublishedDocument[] {
  return many(
    store,
    'SELECT json, checksum FROM documents WHERE kind = ? ORDER BY published_at DESC, id DESC',
    [kind],
  )
}

/** The newest documents of all kinds that stand in lists. */
export function newestListed(store: ContentStore, limit: number): ListedDocument[] {
  const sql = `SELECT json, checksum FROM documents WHERE kind IN (${LISTED}) ORDER BY published_at DESC, id DESC LIMIT ?`
  return many(store, sql, [limit]) as ListedDocument[]
}

/** The documents for which an editor promised that a query finds them. */
export function documentsWithPromises(store: ContentStore): ListedDocument[] {
  const sql = `SELECT json, checksum FROM documents WHERE ${AMONG_LISTED} AND ${HAS_PROMISES} ORDER BY id`
  return many(store, sql, []) as ListedDocument[]
}

/** How many documents there are under each letter of the A–Z. */
export function letterCounts(store: ContentStore): { letter: string; total: number }[] {
  const sql = `SELECT substr(title_key, 1, 1) AS letter, count(*) AS total FROM documents WHERE ${AMONG_LISTED}
    GROUP BY letter ORDER BY letter = '#', letter`
  return store.prepare(sql).all() as unknown as { letter: string; total: number }[]
}

/** What stands in lists, or what of that has a title key within bounds, by title as Dutch readers order it. */
export function indexOfListed(
  store: ContentStore,
  bounds?: { from: string; to: string },
): IndexEntry[] {
  const sql = 'SELECT id, kind, slug, title FROM documents WHERE'
  const rows = bounds
    ? store
        .prepare(`${sql} ${AMONG_LISTED} AND title_key >= ? AND title_key < ?`)
        .all(bounds.from, bounds.to)
    : store.prepare(`${sql} kind IN (${LISTED})`).all()
  return (rows as unknown as IndexEntry[])
    .map(({ id, kind, slug, title }) => ({ id, kind, slug, title }))
    .sort((a, b) => COLLATOR.compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
}

/** Documents that name the given one in a field, newest first. */
export function referringTo(store: ContentStore, id: string): ListedDocument[] {
  const sql = `SELECT json, checksum FROM documents WHERE id IN (SELECT document_id FROM document_relations WHERE related_id = ?)
    ORDER BY published_at DESC, id DESC`
  return many(store, sql, [id]) as ListedDocument[]
}

/** Kind, slug and last change of every document, ordered by kind and address. */
export function allAddresses(store: ContentStore): DocumentAddress[] {
  const sql = 'SELECT kind, slug, updated_at AS updatedAt FROM documents ORDER BY kind, slug'
  return store.prepare(sql).all() as unknown as DocumentAddress[]
}

/** Kind and slug of every document, one by one. */
export function* allDocuments(
  store: ContentStore,
): Generator<Pick<DocumentAddress, 'kind' | 'slug'>> {
  const rows = store.prepare('SELECT kind, slug FROM documents ORDER BY kind, slug').iterate()
  for (const row of rows) yield { kind: row.kind as Kind, slug: String(row.slug) }
}

/** The addresses in a part of the sitemap of a kind, oldest first. */
export function sitemapSlice(store: ContentStore, kind: Kind, part: number): DocumentAddress[] {
  const sql = `SELECT kind, slug, updated_at AS updatedAt FROM documents WHERE kind = ?
    ORDER BY published_at, id LIMIT ? OFFSET ?`
  const offset = (part - 1) * SITEMAP_SIZE
  return store.prepare(sql).all(kind, SITEMAP_SIZE, offset) as unknown as DocumentAddress[]
}

/** The documents in the same part, each as it is kept: as JSON. */
export function documentsOfPart(store: ContentStore, kind: Kind, part: number): KeptDocument[] {
  const sql = `SELECT kind, slug, json, checksum FROM documents WHERE kind = ?
    ORDER BY published_at, id LIMIT ? OFFSET ?`
  const offset = (part - 1) * SITEMAP_SIZE
  const rows = store.prepare(sql).all(kind, SITEMAP_SIZE, offset)
  return rows.map((row) => ({ kind, slug: String(row.slug), json: soundJson(row) }))
}

/** The words of the glossary, as JSON of `{ id, words }`. */
export function termsJson(store: ContentStore): string {
  const sql = `SELECT json_group_array(json_object('id', id, 'words',
    json_insert(json_extract(json, '$.forms'), '$[#]', title))) AS terms
    FROM (SELECT id, title, json FROM documents WHERE kind = 'term' ORDER BY id)`
  return String(store.prepare(sql).get()?.terms ?? '[]')
}

/** How many documents are published. */
export function countDocuments(store: ContentStore): number {
  return Number(store.prepare('SELECT count(*) AS total FROM documents').get()?.total ?? 0)
}

/** Paths at which a document once stood and no document stands now. */
export function withdrawnPaths(store: ContentStore): string[] {
  const sql = `SELECT kind, slug FROM left_addresses AS gone WHERE NOT EXISTS
    (SELECT 1 FROM documents WHERE documents.kind = gone.kind AND documents.slug = gone.slug) ORDER BY kind, slug`
  return (store.prepare(sql).all() as unknown as DocumentAddress[]).flatMap(pathsOfDocument)
}

const COLLATOR = new Intl.Collator('nl', { numeric: true })

type Parameter = string | number

function first(
  store: ContentStore,
  sql: string,
  parameters: Parameter[],
): PublishedDocument | undefined {
  return many(store, sql, parameters)[0]
}

/** The documents that a query answers, each as it was written. */
export function many(
  store: ContentStore,
  sql: string,
  parameters: Parameter[],
): PublishedDocument[] {
  return store
    .prepare(sql)
    .all(...parameters)
    .map(readDocument)
}

function readDocument(row: Record<string, unknown>): PublishedDocument {
  return JSON.parse(soundJson(row)) as PublishedDocument
}

function soundJson({ json, checksum }: Record<string, unknown>): string {
  if (crc32(String(json)) !== checksum) throw damaged('A document')
  return String(json)
}

/** What is thrown for a piece that isn't as it was written. */
export function damaged(what: string): UnusableStoreError {
  return new UnusableStoreError('De kopie van de inhoud is beschadigd.', {
    cause: new Error(`${what} is not as it was written.`),
  })
}
