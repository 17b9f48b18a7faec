import { lettersWithPages, MOST_ON_ONE_PAGE } from './letters.ts'
import { type IndexEntry, indexOfListed, LISTED, letterCounts } from './read-store.ts'
import type { ContentStore } from './store.ts'

/** Signs after and before every sign of a key. */
const LAST = '~'
const FIRST = '\x1f'
const WITHIN = `title_key >= ? AND title_key < ? AND +kind IN (${LISTED})`

/** A page of the A–Z under another one, for titles that begin alike. */
type PageUnder = { start: string; total: number }
/** What stands on a page of the A–Z: titles, and pages under it with more of them; `total` counts all. */
export type AlphabetPage = { total: number; entries: IndexEntry[]; pages: PageUnder[] }

/** Every page of the A–Z, by the beginning of its titles: letters, and beginnings under letters with too many titles for one page. */
export function alphabetStarts(store: ContentStore): string[] {
  const withThoseUnder = (start: string): string[] => [
    start,
    ...pagesUnder(store, start).flatMap((page) => withThoseUnder(page.start)),
  ]
  return lettersWithPages(letterCounts(store)).flatMap(withThoseUnder)
}

/** The page for titles that begin so. */
export function readAlphabetPage(store: ContentStore, start: string): AlphabetPage {
  const pages = pagesUnder(store, start)
  const shared = sharedStart(store, start)
  const bounds =
    pages.length > 0
      ? { from: shared, to: `${shared}${FIRST}` }
      : { from: start, to: `${start}${LAST}` }
  return { total: countStart(store, start), entries: indexOfListed(store, bounds), pages }
}

/**
 * The pages among which titles that begin so are divided: by the first sign that tells them apart. None when they fit on one page,
 * or all have the same key. Titles that end with what all share stand on none of these.
 */
function pagesUnder(store: ContentStore, start: string): PageUnder[] {
  if (countStart(store, start) <= MOST_ON_ONE_PAGE) return []
  const shared = sharedStart(store, start)
  const pages: PageUnder[] = []
  let next = nextSign(store, shared, FIRST)
  while (next !== undefined) {
    const page = `${shared}${next}`
    pages.push({ start: page, total: countStart(store, page) })
    next = nextSign(store, shared, `${next}${LAST}`)
  }
  return pages
}

/** The first sign that follows a beginning in any key from there on. */
function nextSign(store: ContentStore, start: string, from: string): string | undefined {
  const bounds = { from: `${start}${from}`, to: `${start}${LAST}` }
  return ask<string>(store, 'min(title_key)', bounds)?.at(start.length)
}

/** What all keys that begin so have in common. */
function sharedStart(store: ContentStore, start: string): string {
  const bounds = { from: start, to: `${start}${LAST}` }
  const first = ask<string>(store, 'min(title_key)', bounds) ?? start
  const last = ask<string>(store, 'max(title_key)', bounds) ?? start
  let same = 0
  while (same < first.length && first[same] === last[same]) same += 1
  return first.slice(0, same)
}

function countStart(store: ContentStore, start: string): number {
  return ask<number>(store, 'count(*)', { from: start, to: `${start}${LAST}` }) ?? 0
}

function ask<Answer>(
  store: ContentStore,
  what: string,
  { from, to }: { from: string; to: string },
): Answer | undefined {
  const row = store.prepare(`SELECT ${what} AS answer FROM documents WHERE ${WITHIN}`).get(from, to)
  return (row?.answer ?? undefined) as Answer | undefined
}
