import { readFileSync, statSync } from 'node:fs'
import type { PageList } from './build-index.ts'

/** The main index, the small one beside it, and a folded one. */
const MOST_KEPT = 3

/**
 * Lists of pages that were read last, by file. That of a large site takes longer to read than a small index takes to make,
 * and the next release has the same one.
 */
const kept = new Map<string, PageList>()

/** The list of pages in a file of an index. */
export function readPageList(file: string): PageList {
  const { dev, ino, size, mtimeMs } = statSync(file)
  const key = [dev, ino, size, mtimeMs].join(':')
  const list = kept.get(key) ?? parseList(file)
  kept.delete(key)
  kept.set(key, list)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest)
  return list
}

function parseList(file: string): PageList {
  const { pages, silent }: PageList = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(pages) || !Array.isArray(silent)) throw new Error('No list of pages.')
  return { pages, silent }
}
