/** What a reader looks for, as it stands in the address of the search page. */
export type SearchState = {
  query: string
  /** Label of a kind; absent for all. */
  kind?: string | undefined
  themes: string[]
  audiences: string[]
}

const MAX_QUERY = 200
const MAX_FILTERS = 20

/** Reads the state from the part of an address after the question mark. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  return {
    query: (parameters.get('q') ?? '').trim().slice(0, MAX_QUERY),
    kind: parameters.get('soort') || undefined,
    themes: parameters.getAll('thema').slice(0, MAX_FILTERS),
    audiences: parameters.getAll('voor').slice(0, MAX_FILTERS),
  }
}

/** The part of the address that brings a reader back to this state. */
export function writeAddress({ query, kind, themes, audiences }: SearchState): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (kind) parameters.set('soort', kind)
  for (const theme of themes) parameters.append('thema', theme)
  for (const audience of audiences) parameters.append('voor', audience)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}
