import { openSearch, type Search } from './open-search.ts'
import { loadSearchFiles } from './search-files.ts'

const SITE = import.meta.env.BASE_URL.replace(/\/?$/, '/')
const PLACE = {
  base: `${SITE}pagefind/`,
  siteBase: SITE,
  load: (address: string) => import(/* @vite-ignore */ address),
}

/** While a page stays open, the site may get newer indexes. */
const FRESH_MS = 30_000

let opened: Promise<Search> | undefined
let openedFiles = ''
let lookedAt = 0

/** The search of the site as it is now. Loads the index at first use; after a failure the next call tries again. */
export async function currentSearch(): Promise<Search> {
  if (opened && Date.now() - lookedAt < FRESH_MS) return opened
  lookedAt = Date.now()
  const files = await loadSearchFiles(PLACE.base).catch((error: unknown) => {
    if (!opened) throw error
  })
  const text = JSON.stringify(files)
  if (files && (!opened || text !== openedFiles)) {
    openedFiles = text
    opened = openSearch(PLACE, files)
    opened.catch(() => {
      opened = undefined
    })
  }
  if (!opened) throw new Error('Search was closed while it was opened.')
  return opened
}
