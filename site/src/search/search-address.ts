/** What results can be narrowed by beside their kind → its name in the address of the search page. */
const FILTERS = {
  audience: 'voor',
  theme: 'thema',
  phase: 'fase',
  municipality: 'gemeente',
} as const
export type FilterName = keyof typeof FILTERS

/** What a reader looks for, as it stands in the address of the search page. */
export type SearchState = {
  query: string
  /** Label of a kind; absent for all. */
  kind?: string | undefined
  /** The values of which a result must have one; a filter that is off is absent. */
  filters: { [F in FilterName]?: string[] }
}

const MAX_QUERY = 200
const MAX_FILTERS = 20
const NAMES = Object.keys(FILTERS) as FilterName[]

/** Reads the state from the part of an address after the question mark. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const filters = NAMES.map((name) => [
    name,
    parameters.getAll(FILTERS[name]).slice(0, MAX_FILTERS),
  ])
  return {
    query: (parameters.get('q') ?? '').trim().slice(0, MAX_QUERY),
    kind: parameters.get('soort') || undefined,
    filters: Object.fromEntries(filters.filter(([, values]) => values?.length)),
  }
}

/** The part of the address that brings a reader back to this state. */
export function writeAddress({ query, kind, filters }: SearchState): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (kind) parameters.set('soort', kind)
  for (const name of NAMES) {
    for (const value of filters[name] ?? []) parameters.append(FILTERS[name], value)
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The values that are chosen, over all filters. */
export function chosenValues({ filters }: SearchState): string[] {
  return NAMES.flatMap((name) => filters[name] ?? [])
}
