/** What `pagefind/index.json` says: which indexes are searched together. */
export type SearchFiles = {
  /** Over all pages; absent when there is nothing to search. */
  main?: IndexName
  /** Over the pages that changed since the main index was made. */
  delta?: IndexName
  /** Pages of the main index that changed or went since. */
  stale: string[]
}
type IndexName = { name: string; pages: number }

/** Asks which indexes are searched now; `base` is the address of the folder `pagefind/`. */
export async function loadSearchFiles(base: string): Promise<SearchFiles> {
  const response = await fetch(`${base}index.json`, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} for the list of search files.`)
  return (await response.json()) as SearchFiles
}
