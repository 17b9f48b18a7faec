import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltIndex } from './build-index.ts'
import { readPageList } from './page-lists.ts'
import type { LivePages } from './search-page.ts'

/**
 * `pagefind/index.json`, which names the indexes that readers search together. It is all that search remembers: whoever has
 * the files of a release can go on from there. The browser's side is site/src/search/search-files.ts.
 */
export type SearchFiles = {
  maker: string
  /** Made over all pages. Absent on a site without pages to search. */
  main?: IndexName | undefined
  /** Made over the pages that changed since. */
  delta?: IndexName | undefined
  /** Ids of pages in the main index that changed or went since: never to be shown. */
  stale: string[]
}
/** The file of an index that lists its pages, for who goes on from there; readers don't load it. */
export const PAGE_LIST = 'pages.json'

type IndexName = { name: string; pages: number }

/** The indexes of a release with the pages that they were made of. */
export type CurrentSearch = { files: SearchFiles; main: BuiltIndex; delta: BuiltIndex | undefined }

/** What search finds in a release folder; undefined when there is nothing whole, or another version made it. */
export function readCurrent(root: string, maker: string): CurrentSearch | undefined {
  try {
    const files = readSearchFiles(root, maker)
    if (!files?.main) return undefined
    const main = readIndex(root, files.main.name)
    const delta = files.delta && readIndex(root, files.delta.name)
    return { files, main, delta }
  } catch {
    return undefined
  }
}

/** Which indexes readers search; undefined when there are none, or another version made them. */
export function readSearchFiles(root: string, maker: string): SearchFiles | undefined {
  try {
    const files = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as SearchFiles
    return files.maker === maker ? files : undefined
  } catch {
    return undefined
  }
}

/** An index that stands in a folder. */
export function readIndex(root: string, name: string): BuiltIndex {
  return { name, ...readPageList(join(root, name, PAGE_LIST)) }
}

/** The pages of a release that search finds now, which it knows without looking at them. */
export function livePages(folder: string, { files, main, delta }: CurrentSearch): LivePages {
  // Pages without words have no number to be stale by.
  const silent = main.silent.filter(({ path }) => existsSync(join(folder, path, 'index.html')))
  const stale = new Set(files.stale)
  const live = main.pages.filter((_, number) => !stale.has(idOfPage('', number, main.pages.length)))
  const changed = [...(delta?.pages ?? []), ...(delta?.silent ?? [])]
  return new Map([...silent, ...live, ...changed].map(({ path, hash }) => [path, hash]))
}

/** Writes which indexes readers search, as a new file: releases share their files. */
export function writeSearchFiles(root: string, files: SearchFiles): void {
  const file = join(root, 'index.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(files)}\n`)
  renameSync(`${file}.new`, file)
}

/** Whether an index stands whole in its folder: its list of pages is written last. */
export function hasIndex(root: string, name: string): boolean {
  return existsSync(join(root, name, PAGE_LIST))
}

/** The name by which readers know a page of an index: a number with 36 digits, the last one first, as that packs well. */
export function idOfPage(prefix: string, number: number, pages: number): string {
  const digits = number.toString(36).padStart(pages.toString(36).length, '0')
  return prefix + [...digits].reverse().join('')
}
