import type { BuiltIndex } from './build-index.ts'
import type { CurrentSearch } from './search-files.ts'
import { type LivePages, type SearchPage, toPages } from './search-page.ts'

/** How the pages that search should find differ from those of a main index. */
export type Difference = {
  /** Pages that aren't in it as they should be, in the order of paths. */
  changed: SearchPage[]
  /** Numbers of pages in it that are to be shown no more. */
  stale: number[]
  /** Those of them that aren't on the site any more. */
  gone: number[]
  /** How many pages search should find. */
  live: number
}

/** Holds an index against all pages of a site. */
export function compare({ pages, silent }: BuiltIndex, live: LivePages): Difference {
  const same = new Set<string>()
  const stale: number[] = []
  for (const { path, hash } of silent) if (live.get(path) === hash) same.add(path)
  for (const [number, { path, hash }] of pages.entries()) {
    if (live.get(path) === hash) same.add(path)
    else stale.push(number)
  }
  const changed = [...live.keys()].filter((path) => !same.has(path))
  const gone = stale.filter((number) => !live.has(pages[number]?.path ?? ''))
  return { changed: toPages(live, changed), stale, gone, live: live.size }
}

/** The same for the next release, by what it changes alone: site path → hash, undefined for what search should not find. */
export function goOn(
  { files, main, delta }: CurrentSearch,
  changes: ReadonlyMap<string, string | undefined>,
): Difference {
  const { pages, silent } = main
  const known = [...(delta?.pages ?? []), ...(delta?.silent ?? [])]
  const beside: LivePages = new Map(known.map(({ path, hash }) => [path, hash]))
  for (const [path, hash] of changes) {
    if (hash === undefined) beside.delete(path)
    else beside.set(path, hash)
  }
  const stale = new Set(files.stale.map(numberOfId))
  for (const [number, { path, hash }] of pages.entries()) {
    if (!changes.has(path)) continue
    stale.add(number)
    if (changes.get(path) !== hash) continue
    stale.delete(number)
    beside.delete(path)
  }
  for (const { path, hash } of silent) if (beside.get(path) === hash) beside.delete(path)
  const numbers = [...stale].sort((a, b) => a - b)
  return {
    changed: toPages(beside),
    stale: numbers,
    gone: numbers.filter((number) => !beside.has(pages[number]?.path ?? '')),
    live: pages.length + silent.length - stale.size + beside.size,
  }
}

/** The number that idOfPage (search-files.ts) wrote for a page of a main index. */
function numberOfId(id: string): number {
  return Number.parseInt([...id].reverse().join(''), 36)
}
