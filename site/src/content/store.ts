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

/** A store may be handed on as a file: what was withdrawn must not linger in its free pages, hence `secure_delete`. */
const WRITING = 'PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;'

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
    if (!readOnly) database.exec(WRITING)
    return store
  } catch (cause) {
    database?.close()
    if (isPassing(cause)) throw cause
    const message = `De kopie van de inhoud (${path}) is beschadigd of van een andere versie.`
    throw new UnusableStoreError(message, { cause })
  }
}

/** The content store in a file that is attached to an open database, so that both change together or not at all. */
export function attachStore(database: DatabaseSync, path: string): ContentStore {
  openStore(path).close()
  database.prepare('ATTACH DATABASE ? AS content').run(path)
  database.exec(WRITING)
  return withStatements(database)
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

/** What the store keeps about itself: the place in the feed, the form of its documents, the release that shows them. */
export type StateKey = 'cursor' | 'feedVersion' | 'release'

/** What the store keeps about itself, or undefined. */
export function readState(store: ContentStore, key: StateKey): string | undefined {
  const row = store.prepare('SELECT value FROM state WHERE key = ?').get(key)
  return row === undefined ? undefined : String(row.value)
}

/** Notes what the store keeps about itself. */
export function writeState(store: ContentStore, key: StateKey, value: string): void {
  store.prepare('INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)').run(key, value)
}
