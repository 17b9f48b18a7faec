import { type FilterCounts, type Filters, loadPagefind, type PagefindAnswer } from './pagefind.ts'
import type { SearchState } from './search-address.ts'

/** What was found, and how many there would be for each choice of a filter. */
export type Found = {
  results: PagefindAnswer['results']
  /** Over all kinds, with the other filters as they are. */
  totalOfKinds: number
  counts: FilterCounts
}

/** Searches; the counts of a filter are taken without that filter, so that they tell what another choice would give. */
export async function find(state: SearchState): Promise<Found> {
  const pagefind = await loadPagefind()
  const filters = filtersOf(state)
  const ask = (chosen: Filters) => pagefind.search(state.query || null, { filters: chosen })
  const answer = await ask(filters)
  const counts: FilterCounts = {}
  let totalOfKinds = answer.results.length
  for (const name of ['kind', 'theme', 'audience']) {
    const { [name]: chosen, ...others } = filters
    const without = chosen === undefined ? answer : await ask(others)
    counts[name] = without.filters[name] ?? {}
    if (name === 'kind') totalOfKinds = without.results.length
  }
  return { results: answer.results, totalOfKinds, counts }
}

function filtersOf({ kind, themes, audiences }: SearchState): Filters {
  return {
    ...(kind === undefined ? {} : { kind: { any: [kind] } }),
    ...(themes.length === 0 ? {} : { theme: { any: themes } }),
    ...(audiences.length === 0 ? {} : { audience: { any: audiences } }),
  }
}
