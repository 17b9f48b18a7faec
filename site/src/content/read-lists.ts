import { KINDS, type Kind } from 'content-models'
import type { Facet } from './facets.ts'
import { LISTED, type ListedDocument, many } from './read-store.ts'
import type { ContentStore } from './store.ts'
import type { ListOf } from './tags.ts'

/** Where a document stands in a list: lists are sorted by these two. */
export type ListKey = { publishedAt: string; id: string }

/** How many documents a list holds. */
export function countList(store: ContentStore, list: ListOf): number {
  const { table, where, parameters } = sqlOf(list)
  const sql = `SELECT count(*) AS total FROM ${table} WHERE ${where}`
  return Number(store.prepare(sql).get(...parameters)?.total ?? 0)
}

/** How many documents of a list are older than one at this place. */
export function countOlder(store: ContentStore, list: ListOf, key: ListKey): number {
  const { table, where, parameters, id } = sqlOf(list)
  const sql = `SELECT count(*) AS total FROM ${table} WHERE ${where} AND (published_at, ${id}) < (?, ?)`
  return Number(store.prepare(sql).get(...parameters, key.publishedAt, key.id)?.total ?? 0)
}

/** How many documents of a list (or of all that stand in lists) are newer than one at this place; counts to `limit` at most. */
export function countNewer(
  store: ContentStore,
  list: ListOf | undefined,
  key: ListKey,
  limit: number,
): number {
  const from = list
    ? sqlOf(list)
    : { table: 'documents', where: `kind IN (${LISTED}) AND ? = ''`, parameters: [''], id: 'id' }
  const sql = `SELECT count(*) AS total FROM (SELECT 1 FROM ${from.table} WHERE ${from.where}
    AND (published_at, ${from.id}) > (?, ?) LIMIT ?)`
  const row = store.prepare(sql).get(...from.parameters, key.publishedAt, key.id, limit)
  return Number(row?.total ?? 0)
}

/** A stretch of a list, newest first. */
export function sliceOfList(
  store: ContentStore,
  list: ListOf,
  slice: { offset: number; limit: number },
): ListedDocument[] {
  const { members, parameters } = sqlOf(list)
  return many(store, members, [...parameters, slice.limit, slice.offset]) as ListedDocument[]
}

const KIND_MEMBERS = `SELECT json, checksum FROM documents WHERE kind = ?
  ORDER BY published_at DESC, id DESC LIMIT ? OFFSET ?`
/** The stretch is cut from the index, before a document is read. */
const THEME_MEMBERS = `SELECT json, checksum FROM documents WHERE id IN
  (SELECT document_id FROM document_themes WHERE theme_id = ? ORDER BY published_at DESC, document_id DESC LIMIT ? OFFSET ?)
  ORDER BY published_at DESC, id DESC`

const FACET_MEMBERS = `SELECT json, checksum FROM documents WHERE id IN
  (SELECT document_id FROM document_facets WHERE facet = ? AND value = ? ORDER BY published_at DESC, document_id DESC LIMIT ? OFFSET ?)
  ORDER BY published_at DESC, id DESC`

type ListSql = { table: string; where: string; id: string; members: string; parameters: string[] }

function sqlOf(list: ListOf): ListSql {
  if ('kind' in list) {
    const where = 'kind = ?'
    return { table: 'documents', where, id: 'id', members: KIND_MEMBERS, parameters: [list.kind] }
  }
  const id = 'document_id'
  if ('theme' in list) {
    const where = 'theme_id = ?'
    return { table: 'document_themes', where, id, members: THEME_MEMBERS, parameters: [list.theme] }
  }
  return {
    table: 'document_facets',
    where: 'facet = ? AND value = ?',
    id,
    members: FACET_MEMBERS,
    parameters: [list.facet, list.value],
  }
}

/** A value of a facet, its name, and how many documents have it. */
export type FacetCount = { slug: string; label: string; count: number }

/** The values of a facet that documents have, by name. */
export function facetCounts(store: ContentStore, facet: Facet): FacetCount[] {
  const sql = `SELECT value AS slug, max(label) AS label, count(*) AS count FROM document_facets
    WHERE facet = ? GROUP BY value`
  const rows = store.prepare(sql).all(facet) as unknown as FacetCount[]
  return rows
    .map(({ slug, label, count }) => ({ slug, label, count }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl') || (a.slug < b.slug ? -1 : 1))
}

/** The kinds of the documents that have a value of a facet, in the order of kinds. */
export function facetKinds(store: ContentStore, facet: Facet, value: string): Kind[] {
  const sql = `SELECT DISTINCT kind FROM documents WHERE id IN
    (SELECT document_id FROM document_facets WHERE facet = ? AND value = ?)`
  const kinds = store
    .prepare(sql)
    .all(facet, value)
    .map(({ kind }) => kind)
  return KINDS.filter((kind) => kinds.includes(kind))
}
