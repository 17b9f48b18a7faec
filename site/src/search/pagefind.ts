import { RANKING } from './ranking.ts'
import type { SearchFiles } from './search-files.ts'

/** The parts of Pagefind's browser API that we use (pagefind.app/docs/api). */
type PagefindModule = {
  createInstance(options: Options & { basePath: string; noWorker: boolean }): Pagefind
}
export type Pagefind = {
  init(): Promise<void>
  /** Searches another index too; without programs of its own. */
  mergeIndex(basePath: string, options: Options): Promise<void>
  /** Without words it answers every page. */
  search(query: string | null): Promise<{ results: PagefindResult[] }>
}
type Options = {
  baseUrl: string
  excerptLength: number
  metaCacheTag: string
  ranking: typeof RANKING
}
type PagefindResult = { id: string; score: number; data(): Promise<FoundPage> }
export type FoundPage = {
  url: string
  /** Escaped text with `<mark>` around what was found. */
  excerpt: string
  meta: Record<string, string | undefined>
}

/** Where a site has its search, and how to load a module from there. */
export type SearchPlace = {
  /** Address of the folder `pagefind/`. */
  base: string
  /** Comes before the paths of pages. */
  siteBase: string
  load(address: string): Promise<PagefindModule>
}

const EXCERPT_WORDS = 26

/** Loads Pagefind with the indexes of these files, or answers undefined when there is nothing to search. */
export async function loadPagefind(
  { base, siteBase, load }: SearchPlace,
  { main, delta }: SearchFiles,
): Promise<Pagefind | undefined> {
  if (!main) return undefined
  // The name of an index is its hash, so its files may come out of a cache.
  const optionsOf = (name: string): Options => ({
    baseUrl: siteBase,
    excerptLength: EXCERPT_WORDS,
    metaCacheTag: name,
    ranking: RANKING,
  })
  const basePath = `${base}${main.name}/`
  const { createInstance } = await load(`${basePath}pagefind.js`)
  // A worker costs a second copy of the program, and a copy of every answer; an answer takes some milliseconds.
  const pagefind = createInstance({ basePath, noWorker: true, ...optionsOf(main.name) })
  await pagefind.init()
  if (delta) await pagefind.mergeIndex(`${base}${delta.name}/`, optionsOf(delta.name))
  return pagefind
}
