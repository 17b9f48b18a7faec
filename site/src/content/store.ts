import { existsSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { FEED_VERSION } from 'content-models'
import { APPLICATION_ID, SCHEMA, STORE_VERSION } from './store-schema.ts'

/** The reader side's copy of everything published: one SQLite file. */
export type ContentStore = {
  database: DatabaseSync
  /** Prepares a statement, once for each text. */
  prepare(sql: string): StatementSync
  close(): void
}

/** Raised for a file that is damaged, of another program or of an older form: rebuild it from the feed. */
export class UnusableStoreError extends Error {}

/** How long to wait for another process that has the file locked, in milliseconds. */
const BUSY_TIMEOUT = 5000

/**
 * Opens a content store, or makes an empty one. This looks at the form alone; {@link findDamage} reads everything.
 * @throws {@link UnusableStoreError} when the file is there but can't be used as it is.
 */
export function openStore(path: string, options: { readOnly?: boolean } = {}): ContentStore {
  const readOnly = options.readOnly ?? false
  const isNew = path === ':memory:' || !existsSync(path)
  if (isNew && readOnly) throw new UnusableStoreError(`Er is nog geen inhoud op ${path}.`)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT })
    if (isNew) database.exec(SCHEMA)
    const store = withStatements(database)
    checkForm(store)
    if (!readOnly) database.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL')
    return store
  } catch (cause) {
    database?.close()
    if (isPassing(cause)) throw cause
    const message = `De kopie van de inhoud (${path}) is beschadigd of van een andere versie.`
    throw new UnusableStoreError(message, { cause })
  }
}

function withStatements(database: DatabaseSync): ContentStore {
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return { database, prepare, close: () => database.close() }
}

function checkForm(store: ContentStore): void {
  const value = (pragma: string) => Object.values(store.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]
  if (value('application_id') !== APPLICATION_ID) throw new Error('Not a content store.')
  if (value('user_version') !== STORE_VERSION)
    throw new Error('A content store of another version.')
  const feedVersion = readState(store, 'feedVersion')
  if (feedVersion !== undefined && feedVersion !== String(FEED_VERSION))
    throw new Error('A content store of another feed version.')
}

/** A full disk or a lock says nothing about the file: it must not be thrown away for that. */
function isPassing(error: unknown): boolean {
  return error instanceof Error && /disk is full|ENOSPC|is locked/i.test(error.message)
}

/** What the store keeps about itself: `cursor`, `feedVersion`. */
export function readState(store: ContentStore, key: 'cursor' | 'feedVersion'): string | undefined {
  const row = store.prepare('SELECT value FROM state WHERE key = ?').get(key)
  return row === undefined ? undefined : String(row.value)
}
