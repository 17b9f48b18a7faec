/** Values that pages can be filtered by: field → what each page has. The browser's side is site/src/search/facets.ts. */
export type Facets = Record<string, FacetField>
type FacetField = {
  /** Each combination of values that a page has, once. */
  sets: string[][]
  /** For each page, by its number, the place of its values in `sets`. */
  pages: number[]
}

/** Gathers the filter values of pages, field by field. */
export function toFacets(pages: Record<string, string[]>[]): Facets {
  const names = [...new Set(pages.flatMap((facets) => Object.keys(facets)))].sort()
  return Object.fromEntries(
    names.map((name) => [name, toField(pages.map((facets) => facets[name] ?? []))]),
  )
}

function toField(values: string[][]): FacetField {
  const places = new Map<string, number>()
  const pages = values.map((set) => {
    const key = JSON.stringify(set.toSorted())
    const place = places.get(key) ?? places.size
    places.set(key, place)
    return place
  })
  return { sets: [...places.keys()].map((key) => JSON.parse(key) as string[]), pages }
}
