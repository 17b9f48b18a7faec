import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAGEFIND_VERSION } from './pagefind-format.ts'
import { readPart } from './read-part.ts'

/** A page in an index, and the hash of what it was made of. */
export type SearchPage = { path: string; hash: string }

/** Which pages search should find: site path → hash of what it reads there. */
export type LivePages = Map<string, string>

/** Those of the live pages that are at these paths, in the order of paths. */
export function toPages(live: LivePages, paths: Iterable<string> = live.keys()): SearchPage[] {
  return [...paths].sort().map((path) => ({ path, hash: live.get(path) ?? '' }))
}

/** Changes when the same pages would give another index. */
export const MAKER = `6-${PAGEFIND_VERSION}`

/** By which a page is known again. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20)
}

/** The hash of what search reads of a printed page, or undefined when that is nothing. Only pages that mark their text are searched. */
export function hashOfPage(folder: string, path: string): string | undefined {
  const file = join(folder, path, 'index.html')
  if (!path.endsWith('/') || !existsSync(file)) return undefined
  const html = readFileSync(file)
  return html.includes('data-pagefind-body') ? hashOf(readPart(html.toString())) : undefined
}

/** All pages of a release that search should find. */
export function scanPages(folder: string): LivePages {
  const live: LivePages = new Map()
  for (const file of globSync('**/index.html', { cwd: folder }).sort()) {
    const path = `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`
    const hash = hashOfPage(folder, path)
    if (hash !== undefined) live.set(path, hash)
  }
  return live
}
