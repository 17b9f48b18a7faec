import type { Pagefind, PagefindAnswer } from './pagefind.ts'

type Module = Pagefind & { options(options: { basePath: string; baseUrl: string }): Promise<void> }

/** Opens the search of a built site that stands at `base`, with `load` for its copy of Pagefind. */
export async function openSearch(
  base: string,
  load: () => Promise<Module>,
): Promise<(query: string) => Promise<PagefindAnswer>> {
  const pagefind = await load()
  await pagefind.options({
    basePath: `${base}pagefind/`,
    ranking: { metaWeights: { woorden1: 2, woorden2: 0.8, woorden3: 0.25 } },
    baseUrl: '/',
  })
  return (query) => pagefind.search(query, { filters: {} })
}
