import type { Pagefind, PagefindAnswer } from './pagefind.ts'
import { RANKING } from './ranking.ts'

type Options = { basePath: string; baseUrl: string; ranking: typeof RANKING }
type Module = Omit<Pagefind, 'options'> & { options(options: Options): Promise<void> }

/** Opens the search of a built site that stands at `base`, with `load` for its copy of Pagefind. */
export async function openSearch(
  base: string,
  load: () => Promise<Module>,
): Promise<(query: string) => Promise<PagefindAnswer>> {
  const pagefind = await load()
  await pagefind.options({ basePath: `${base}pagefind/`, baseUrl: '/', ranking: RANKING })
  return (query) => pagefind.search(query, { filters: {} })
}
