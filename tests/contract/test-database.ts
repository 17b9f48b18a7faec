import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A database of its own for one group of tests, and the folder for its files. */
export type TestDatabase = { folder: string; url: string }
export type MakeDatabase = () => TestDatabase

/** A new SQLite file in a new folder. */
export function sqliteDatabase(): TestDatabase {
  const folder = makeFolder()
  return { folder, url: `file:${join(folder, 'cms.sqlite')}` }
}

/** A new database on the MongoDB server of `MONGODB_TEST_URL`, named after the one in that address. */
export function mongoDatabase(testUrl: string): TestDatabase {
  const url = new URL(testUrl)
  const name = url.pathname.slice(1) || 'oplaadpunt-test'
  url.pathname = `/${name}-${randomUUID().slice(0, 8)}`
  return { folder: makeFolder(), url: url.href }
}

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'oplaadpunt-contract-'))
}
