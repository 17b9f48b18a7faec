import { crc32 } from 'node:zlib'
import type { PublishedDocument } from 'content-models'
import type { ContentStore } from './store.ts'

/** Reads the whole store and answers what is damaged in it, in English for the log; undefined when nothing is. */
export function findDamage(store: ContentStore): string | undefined {
  try {
    return damagedStructure(store) ?? damagedDocument(store) ?? damagedFile(store)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function damagedStructure(store: ContentStore): string | undefined {
  const row = store.prepare('PRAGMA integrity_check(1)').get()
  return row?.integrity_check === 'ok' ? undefined : String(row?.integrity_check)
}

function damagedDocument(store: ContentStore): string | undefined {
  const sql = `SELECT id, kind, slug, title, published_at, updated_at, json, checksum FROM documents
    UNION ALL SELECT id, NULL, NULL, NULL, NULL, NULL, json, checksum FROM pending_changes`
  for (const row of store.prepare(sql).iterate()) {
    if (crc32(String(row.json)) !== row.checksum || !hasItsColumns(row))
      return `Document ${row.id} is not as it was written.`
  }
  return undefined
}

function hasItsColumns(row: Record<string, unknown>): boolean {
  if (row.kind === null) return true
  const document = JSON.parse(String(row.json)) as PublishedDocument
  const { id, kind, slug, title, publishedAt, updatedAt } = document
  const written = [row.id, row.kind, row.slug, row.title, row.published_at, row.updated_at]
  return [id, kind, slug, title, publishedAt, updatedAt].every((value, at) => value === written[at])
}

function damagedFile(store: ContentStore): string | undefined {
  for (const row of store.prepare('SELECT name, bytes, checksum FROM files').iterate()) {
    if (crc32(row.bytes as Uint8Array) !== row.checksum)
      return `File ${row.name} is not as it was written.`
  }
  return undefined
}
