import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { FEED_VERSION } from 'content-models'
import { APPLICATION_ID, SCHEMA, STORE_VERSION } from './store-schema.ts'

/** The reader side's copy of everything published: one SQLite file. */
export type ContentStore = { database: DatabaseSync; close(): void }

/** Raised for a file that is damaged, of another program or of an older form: rebuild it from the feed. */
export class UnusableStoreError extends Error {}

/**
 * Opens a content store.
 * @throws {@link UnusableStoreError} when the file is there but can't be used as it is.
 */
export function openStore(path: string, options: { readOnly?: boolean } = {}): ContentStore {
  const isNew = path === ':memory:' || !existsSync(path)
  if (isNew && options.readOnly && path !== ':memory:') {
    throw new UnusableStoreError(`Er is nog geen inhoud op ${path}.`)
  }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { readOnly: options.readOnly ?? false })
    if (isNew) database.exec(SCHEMA)
    else checkStore(database)
    database.exec('PRAGMA foreign_keys = ON')
    if (!options.readOnly) database.exec('PRAGMA synchronous = FULL')
  } catch (cause) {
    database?.close()
    if (isDiskFull(cause)) throw cause
    const message = `De kopie van de inhoud (${path}) is beschadigd of van een oudere versie.`
    throw new UnusableStoreError(message, { cause })
  }
  const opened = database
  return { database: opened, close: () => opened.close() }
}

function checkStore(database: DatabaseSync): void {
  const value = (pragma: string) =>
    Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]
  if (value('application_id') !== APPLICATION_ID) throw new Error('Not a content store.')
  if (value('user_version') !== STORE_VERSION)
    throw new Error('A content store of another version.')
  if (value('quick_check') !== 'ok') throw new Error('The content store is damaged.')
  const feedVersion = readState({ database, close: () => undefined }, 'feedVersion')
  if (feedVersion !== undefined && feedVersion !== String(FEED_VERSION))
    throw new Error('Another feed version.')
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /disk is full|ENOSPC/i.test(error.message)
}

/** What the store keeps about itself: `cursor`, `feedVersion`. */
export function readState(store: ContentStore, key: 'cursor' | 'feedVersion'): string | undefined {
  const row = store.database.prepare('SELECT value FROM state WHERE key = ?').get(key)
  return row === undefined ? undefined : String(row.value)
}
