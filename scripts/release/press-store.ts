import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import type { PublishedDocument } from 'content-models'
import { attachStore, type ContentStore, type DocumentChange } from 'site/content-store'
import { findPressDamage } from './press-damage.ts'
import { storePath } from './pull-feed.ts'
import { isTrusted, trustStore } from './sound-store.ts'

/** Raised when the tables change: the file is then made anew, by printing everything. */
const PRESS_VERSION = 2

const SCHEMA = `
  CREATE TABLE press_state (key TEXT PRIMARY KEY, value TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT;
  CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    is_overview INTEGER NOT NULL,
    tags TEXT NOT NULL
  ) STRICT;
  CREATE INDEX overview_pages ON pages (path) WHERE is_overview = 1;
  CREATE TABLE page_tags (
    tag TEXT NOT NULL,
    page_id INTEGER NOT NULL,
    PRIMARY KEY (tag, page_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE typed_links (
    target TEXT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (target, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX typed_links_of_page ON typed_links (path);
  CREATE TABLE unreleased_versions (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE uncompressed_files (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE release_changes (
    release INTEGER NOT NULL,
    position INTEGER NOT NULL,
    json TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (release, position)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${PRESS_VERSION};
`

/** The release whose pages the press knows, and what they were printed with. */
type PressBase = { release: number; bundle: string; day: string }

/** A published document, or undefined where there is none. */
export type Version = PublishedDocument | undefined

/** What the press remembers of printed pages, in one file, with the content store attached: both change in one transaction. */
export type Press = {
  database: DatabaseSync
  store: ContentStore
  /** Notes that all is in good order up to here: a process that is broken off later leaves nothing to doubt. */
  settle(): void
  close(): void
}

/** Opens what the press remembers; when that is damaged or of another version it is forgotten, and everything is printed anew. */
export function openPress(dataFolder: string): Press {
  const path = join(dataFolder, 'press.sqlite')
  const database = openDatabase(path)
  const store = attachStore(database, storePath(dataFolder))
  const settle = () => trustStore(path)
  const close = () => {
    database.close()
    settle()
  }
  return { database, store, settle, close }
}

function openDatabase(path: string): DatabaseSync {
  const isKnown = isTrusted(path)
  try {
    return prepared(new DatabaseSync(path, { timeout: 5000 }), isKnown)
  } catch (error) {
    if (/disk is full|locked/i.test((error as Error).message)) throw error
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    return prepared(new DatabaseSync(path, { timeout: 5000 }), true)
  }
}

function prepared(database: DatabaseSync, isKnown: boolean): DatabaseSync {
  try {
    const version = database.prepare('PRAGMA user_version').get()?.user_version
    if (version === 0) database.exec(`BEGIN; ${SCHEMA} COMMIT`)
    else if (version !== PRESS_VERSION) throw new Error('A press store of another version.')
    const damage = isKnown ? undefined : findPressDamage(database)
    if (damage) throw new Error(damage)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** What the press notes: the release that it knows, the one that readers must see, the first that can be gone back to,
 * and whether the search index must be folded. */
type PressState = { base: PressBase; live: number; firstKept: number; isFoldDue: boolean }

/** What the press noted, or undefined. */
export function readNote<K extends keyof PressState>(
  { store }: Press,
  key: K,
): PressState[K] | undefined {
  const row = store.prepare('SELECT value FROM press_state WHERE key = ?').get(key)
  return row === undefined ? undefined : JSON.parse(String(row.value))
}

/** Notes something for the next release. */
export function writeNote<K extends keyof PressState>(
  { store }: Press,
  key: K,
  value: PressState[K],
): void {
  const json = JSON.stringify(value)
  store
    .prepare('INSERT OR REPLACE INTO press_state (key, value, checksum) VALUES (?, ?, ?)')
    .run(key, json, crc32(json))
}

/** Notes what a release changed, so that it can be taken back. */
export function noteChanges({ store }: Press, release: number, changes: DocumentChange[]): void {
  const insert = store.prepare(
    'INSERT OR REPLACE INTO release_changes (release, position, json, checksum) VALUES (?, ?, ?, ?)',
  )
  for (const [position, change] of changes.entries()) {
    const json = JSON.stringify(change)
    insert.run(release, position, json, crc32(json))
  }
}

/** What the releases after one changed, newest first. */
export function changesAfter({ store }: Press, release: number): DocumentChange[] {
  return store
    .prepare(
      'SELECT json FROM release_changes WHERE release > ? ORDER BY release DESC, position DESC',
    )
    .all(release)
    .map(({ json }) => JSON.parse(String(json)) as DocumentChange)
}

/** Forgets the changes of releases that can't be gone back behind any more. */
export function forgetChanges({ store }: Press, oldestKept: number): void {
  store.prepare('DELETE FROM release_changes WHERE release <= ?').run(oldestKept)
}
