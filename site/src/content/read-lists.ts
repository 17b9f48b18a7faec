import { LISTED, type ListedDocument, many } from './read-store.ts'
import type { ContentStore } from './store.ts'
import type { ListOf } from './tags.ts'

/** Where a document stands in a list: lists are sorted by these two. */
export type ListKey = { publishedAt: string; id: string }

/** How many documents a list holds. */
export function countList(store: ContentStore, list: ListOf): number {
  const { table, where, parameter } = sqlOf(list)
  const sql = `SELECT count(*) AS total FROM ${table} WHERE ${where}`
  return Number(store.prepare(sql).get(parameter)?.total ?? 0)
}

/** How many documents of a list are older than one at this place. */
export function countOlder(store: ContentStore, list: ListOf, key: ListKey): number {
  const { table, where, parameter, id } = sqlOf(list)
  const sql = `SELECT count(*) AS total FROM ${table} WHERE ${where} AND (published_at, ${id}) < (?, ?)`
  return Number(store.prepare(sql).get(parameter, key.publishedAt, key.id)?.total ?? 0)
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
    : { table: 'documents', where: `kind IN (${LISTED}) AND ? = ''`, parameter: '', id: 'id' }
  const sql = `SELECT count(*) AS total FROM (SELECT 1 FROM ${from.table} WHERE ${from.where}
    AND (published_at, ${from.id}) > (?, ?) LIMIT ?)`
  const row = store.prepare(sql).get(from.parameter, key.publishedAt, key.id, limit)
  return Number(row?.total ?? 0)
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

const KIND_MEMBERS = `SELECT json, checksum FROM documents WHERE kind = ?
  ORDER BY published_at DESC, id DESC LIMIT ? OFFSET ?`
/** The stretch is cut from the index, before a document is read. */
const THEME_MEMBERS = `SELECT json, checksum FROM documents WHERE id IN
  (SELECT document_id FROM document_themes WHERE theme_id = ? ORDER BY published_at DESC, document_id DESC LIMIT ? OFFSET ?)
  ORDER BY published_at DESC, id DESC`

type ListSql = { table: string; where: string; id: string; members: string; parameter: string }

function sqlOf(list: ListOf): ListSql {
  return 'kind' in list
    ? {
        table: 'documents',
        where: 'kind = ?',
        id: 'id',
        members: KIND_MEMBERS,
        parameter: list.kind,
      }
    : {
        table: 'document_themes',
        where: 'theme_id = ?',
        id: 'document_id',
        members: THEME_MEMBERS,
        parameter: list.theme,
      }
}
