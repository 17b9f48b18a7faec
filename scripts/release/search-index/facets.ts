/** Values that pages can be filtered by: field → what each page has. The browser's side is site/src/search/facets.ts. */
export type Facets = Record<string, FacetField>
type FacetField = {
  /** Each combination of values that a page has, once. */
  sets: string[][]
  /** For each page, by its number, a sign that tells the place of its values in `sets`: a list of numbers is a third longer. */
  pages: string
}

const FIRST_SIGN = 35
/** Beyond come signs that stand in pairs. */
const MOST_SETS = 0xd800 - FIRST_SIGN

/** Gathers the filter values of pages, field by field. */
export function toFacets(pages: Record<string, string[]>[]): Facets {
  const names = [...new Set(pages.flatMap((facets) => Object.keys(facets)))].sort()
  return Object.fromEntries(
    names.map((name) => [name, toField(pages.map((facets) => facets[name] ?? []))]),
  )
}

function toField(values: string[][]): FacetField {
  const places = new Map<string, number>()
  const signs = values.map((set) => {
    const key = JSON.stringify(set.toSorted())
    const place = places.get(key) ?? places.size
    places.set(key, place)
    return String.fromCharCode(FIRST_SIGN + place)
  })
  if (places.size > MOST_SETS) throw new Error(`${places.size} combinations of filters.`)
  return {
    sets: [...places.keys()].map((key) => JSON.parse(key) as string[]),
    pages: signs.join(''),
  }
}
