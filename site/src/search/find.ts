import { currentSearch } from './current-search.ts'
import type { PageFacets } from './facets.ts'
import type { Hit, Search } from './open-search.ts'
import type { SearchState } from './search-address.ts'
import type { WordsFound } from './words/search-words.ts'

/** Field → value → number of pages. */
type FacetCounts = Record<string, Record<string, number>>

/** What was found, and how many there would be for each choice of a filter. */
export type Found = {
  results: Hit[]
  /** The query as the reader may have meant it, when a word of it isn't known. */
  meant: string | undefined
  /** Over all kinds, with the other filters as they are. */
  totalOfKinds: number
  counts: FacetCounts
}

type Page = { hit: Hit; facets: PageFacets }
/** Field → the values of which a page must have one. */
type Chosen = Record<string, string[]>

/** Searches; the counts of a filter are taken without that filter, so that they tell what another choice would give. */
export async function find(state: SearchState): Promise<Found> {
  const search = await currentSearch()
  const [{ hits, meant }, facetsOf] = await Promise.all([answer(search, state), search.facets()])
  const pages = hits.map((hit): Page => ({ hit, facets: facetsOf(hit.id) }))
  const chosen = chosenOf(state)
  const fields = [...new Set(pages.flatMap(({ facets }) => Object.keys(facets)))]
  const without = (field: string) => {
    const { [field]: _, ...others } = chosen
    return pages.filter((page) => matches(page, others))
  }
  return {
    results: pages.filter((page) => matches(page, chosen)).map(({ hit }) => hit),
    meant,
    totalOfKinds: without('kind').length,
    counts: Object.fromEntries(fields.map((field) => [field, count(without(field), field)])),
  }
}

async function answer(search: Search, { query }: SearchState): Promise<WordsFound<Hit>> {
  return query ? search.find(query) : { hits: await search.all() }
}

function chosenOf({ kind, filters }: SearchState): Chosen {
  return { ...(kind === undefined ? {} : { kind: [kind] }), ...filters }
}

function matches({ facets }: Page, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([field, values]) =>
    facets[field]?.some((value) => values.includes(value)),
  )
}

function count(pages: Page[], field: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { facets } of pages) {
    for (const value of facets[field] ?? []) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}
