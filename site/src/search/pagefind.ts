/** The parts of Pagefind's browser API that we use (pagefind.app/docs/api). */
export type Pagefind = {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>
  /** Loads the filters too: only then answers tell their counts. */
  filters(): Promise<FilterCounts>
  /** Without words it answers every page that the filters let through. */
  search(query: string | null, options: { filters: Filters }): Promise<PagefindAnswer>
}
/** A filter matches any of its values. */
export type Filters = Record<string, { any: string[] }>
/** Filter name → value → number of pages. */
export type FilterCounts = Record<string, Record<string, number>>
export type PagefindAnswer = {
  results: { id: string; data(): Promise<FoundPage> }[]
  filters: FilterCounts
}
export type FoundPage = {
  url: string
  /** Escaped text with `<mark>` around what was found. */
  excerpt: string
  meta: Record<string, string | undefined>
}

const EXCERPT_WORDS = 26
let loading: Promise<Pagefind> | undefined

/** Loads the search index at first use. After a failure the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
  await pagefind.options({ baseUrl: base, excerptLength: EXCERPT_WORDS })
  await pagefind.filters()
  return pagefind
}
