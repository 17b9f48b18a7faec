/** What each page can be filtered by, as the releaser writes it beside an index: `sets` are combinations of values. */
type Facets = Record<string, { sets: string[][]; pages: number[] }>
/** Field → values of one page. */
export type PageFacets = Record<string, string[]>

/** Reads the filter values of an index; answers those of a page by its number. */
export async function loadFacets(base: string): Promise<(page: number) => PageFacets> {
  const response = await fetch(`${base}facets.json`)
  if (!response.ok) throw new Error(`${response.status} for the filters of search.`)
  const facets = Object.entries((await response.json()) as Facets)
  return (page) =>
    Object.fromEntries(
      facets.map(([field, { sets, pages }]) => [field, sets[pages[page] ?? -1] ?? []]),
    )
}
