import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compressedNames, isCompressible } from '../serve/codings.ts'
import { compressFiles } from './compress-files.ts'
import type { Press } from './press-store.ts'
import type { ReleaseDifference } from './release-folders.ts'

/** Files that are compressed before anybody is looked at again: a few seconds of work for two cores. */
const AT_A_TIME = 100

/** Notes which files of a release lack their compressed forms. */
export function noteUncompressed(
  { store }: Press,
  { written, removed }: Pick<ReleaseDifference, 'written' | 'removed'>,
): void {
  const insert = store.prepare('INSERT OR IGNORE INTO uncompressed_files (name) VALUES (?)')
  const has = new Set(written)
  for (const name of written) {
    if (isCompressible(name) && !compressedNames(name).some((form) => has.has(form)))
      insert.run(name)
  }
  const remove = store.prepare('DELETE FROM uncompressed_files WHERE name = ?')
  for (const name of removed) remove.run(name)
}

/**
 * Compresses what was noted, in the folder of the current release and in the spare copy of it, until all is done or the
 * signal comes: then the rest stays noted.
 */
export async function compressNoted(
  press: Press,
  { folder, copy }: { folder: string; copy: string | undefined },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const names = nextUncompressed(press)
    if (names.length === 0) return
    const present = names.filter((name) => existsSync(join(folder, name)))
    await compressFiles(folder, present, { signal })
    if (copy) for (const name of names.flatMap(compressedNames)) linkCopy(name, folder, copy)
    forgetUncompressed(press, names)
  }
}

/** Search comes first: who searches loads more of it than of any page. */
function nextUncompressed({ store }: Press): string[] {
  const those = (where: string) =>
    store.prepare(`SELECT name FROM uncompressed_files ${where} LIMIT ?`).all(AT_A_TIME)
  const search = those("WHERE name >= 'pagefind/' AND name < 'pagefind0'")
  return (search.length > 0 ? search : those('')).map(({ name }) => String(name))
}

function forgetUncompressed({ store, database, settle }: Press, names: string[]): void {
  const remove = store.prepare('DELETE FROM uncompressed_files WHERE name = ?')
  database.exec('BEGIN')
  for (const name of names) remove.run(name)
  database.exec('COMMIT')
  settle()
}

function linkCopy(name: string, from: string, to: string): void {
  rmSync(join(to, name), { force: true })
  if (!existsSync(join(from, name))) return
  mkdirSync(dirname(join(to, name)), { recursive: true })
  linkSync(join(from, name), join(to, name))
}
