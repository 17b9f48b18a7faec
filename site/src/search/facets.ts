import { isInDelta, numberOfPage } from './page-id.ts'

/**
 * What each page can be filtered by, as the releaser writes it beside an index: `sets` are combinations of values, and the
 * sign at a page's number in `pages` says which of them it has.
 */
type FacetFile = Record<string, { sets: string[][]; pages: string }>
/** One field of all pages: the place in `sets` of each row. */
export type FacetField = { sets: string[][]; places: Int32Array }
/** What all pages can be filtered by. A row is a page, of whichever index. */
export type Facets = { fields: Map<string, FacetField>; rowOf(id: string): number }

/** The sign of the first set, as scripts/release/search-index/facets.ts writes it. */
const FIRST_SIGN = 35

/** Reads the filter values of the main index and of the delta, if there is one. */
export async function loadFacets(bases: string[]): Promise<Facets> {
  const [main = {}, delta = {}] = await Promise.all(bases.map(loadFile))
  const rows = rowsOf(main)
  const amount = rows + rowsOf(delta)
  const names = new Set([...Object.keys(main), ...Object.keys(delta)])
  return {
    fields: new Map(
      [...names].map((name) => [name, merge(main[name], delta[name], { rows, amount })]),
    ),
    rowOf: (id) => (isInDelta(id) ? rows : 0) + numberOfPage(id),
  }
}

async function loadFile(base: string): Promise<FacetFile> {
  const response = await fetch(`${base}facets.json`)
  if (!response.ok) throw new Error(`${response.status} for the filters of search.`)
  return (await response.json()) as FacetFile
}

const NONE = { sets: [] as string[][], pages: '' }

function rowsOf(file: FacetFile): number {
  return Math.max(0, ...Object.values(file).map(({ pages }) => pages.length))
}

function merge(
  main = NONE,
  delta = NONE,
  { rows, amount }: { rows: number; amount: number },
): FacetField {
  const sets = [...main.sets, ...delta.sets, []]
  // Pages that an index says nothing of have the last set, which is empty.
  const places = new Int32Array(amount).fill(sets.length - 1)
  for (let row = 0; row < main.pages.length; row += 1)
    places[row] = main.pages.charCodeAt(row) - FIRST_SIGN
  for (let row = 0; row < delta.pages.length; row += 1)
    places[rows + row] = main.sets.length + delta.pages.charCodeAt(row) - FIRST_SIGN
  return { sets, places }
}
