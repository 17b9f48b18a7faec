import { type Chosen, type FacetCounts, narrow } from './count-facets.ts'
import { currentSearch } from './current-search.ts'
import type { Hit, Search } from './open-search.ts'
import { remember } from './remember.ts'
import type { SearchState } from './search-address.ts'
import type { WordsFound } from './words/search-words.ts'

/** What was found, and how many there would be for each choice of a filter. */
export type Found = {
  results: Hit[]
  /** The query as the reader may have meant it, when a word of it isn't known. */
  meant: string | undefined
  /** Over all kinds, with the other filters as they are. */
  totalOfKinds: number
  counts: FacetCounts
}

/** Answers that are remembered, as long as the site's indexes are the same. */
const REMEMBERED = 30
const remembered = new WeakMap<Search, (state: string) => Promise<Found>>()

/** Searches, and counts what each choice of a filter would give. */
export async function find(state: SearchState): Promise<Found> {
  const search = await currentSearch()
  const ask =
    remembered.get(search) ??
    remember((text) => findIn(search, JSON.parse(text) as SearchState), REMEMBERED)
  remembered.set(search, ask)
  return ask(JSON.stringify(state))
}

async function findIn(search: Search, state: SearchState): Promise<Found> {
  const [{ hits, meant }, facets] = await Promise.all([answer(search, state), search.facets()])
  const rows = Int32Array.from(hits, ({ id }) => facets.rowOf(id))
  const { fitting, ...narrowed } = narrow(rows, facets, chosenOf(state))
  return { results: fitting.flatMap((at) => hits[at] ?? []), meant, ...narrowed }
}

async function answer(search: Search, { query }: SearchState): Promise<WordsFound<Hit>> {
  return query ? search.find(query) : { hits: await search.all() }
}

function chosenOf({ kind, filters }: SearchState): Chosen {
  return { ...(kind === undefined ? {} : { kind: [kind] }), ...filters }
}
