import { crc32 } from 'node:zlib'
import { damaged } from './read-store.ts'
import type { ContentStore } from './store.ts'

/** Names and types of all files. */
export function allFiles(store: ContentStore): { name: string; type: string }[] {
  return store.prepare('SELECT name, type FROM files ORDER BY name').all() as unknown as {
    name: string
    type: string
  }[]
}

/**
 * The bytes of a file, or undefined.
 * @throws UnusableStoreError when they aren't as they were written.
 */
export function readFileBytes(store: ContentStore, name: string): Uint8Array | undefined {
  const row = store.prepare('SELECT bytes, checksum FROM files WHERE name = ?').get(name)
  const bytes = row?.bytes as Uint8Array | undefined
  if (bytes && crc32(bytes) !== row?.checksum) throw damaged(`File ${name}`)
  return bytes
}

/** Whether a published document shows a file. */
export function isUsedFile(store: ContentStore, name: string): boolean {
  return store.prepare('SELECT 1 FROM document_files WHERE name = ?').get(name) !== undefined
}

/** Whether the store has the bytes of a file. */
export function hasFile(store: ContentStore, name: string): boolean {
  return store.prepare('SELECT 1 FROM files WHERE name = ?').get(name) !== undefined
}
