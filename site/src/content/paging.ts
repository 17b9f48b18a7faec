/** Documents on a numbered page of a list. */
export const PAGE_SIZE = 20

/** Documents in a part of the sitemap and of the open data: one change writes a part anew, and a thousand documents are megabytes. */
export const SITEMAP_SIZE = 200

/** Where a page of a list lies, counted from the newest document. */
export type PageSlice = { offset: number; limit: number; older?: number; newer?: number }

/** How many numbered (full, older) pages a list of this length has. Page 0, the list itself, holds the newest rest. */
export function numberedPages(total: number): number {
  return Math.max(0, Math.floor(total / PAGE_SIZE) - 1)
}

/** The page on which the document stands that has this many older ones before it. */
export function pageOfRank(total: number, rank: number): number {
  const page = Math.floor(rank / PAGE_SIZE) + 1
  return page > numberedPages(total) ? 0 : page
}

/**
 * The stretch of a list that a page shows, or undefined when there is no such page. Numbered pages count from the oldest
 * (docs/decisions/0006), so their members stay when something new is published.
 */
export function pageSlice(total: number, page: number): PageSlice | undefined {
  const numbered = numberedPages(total)
  if (!Number.isInteger(page) || page < 0 || page > numbered) return undefined
  if (page === 0) {
    const limit = total - numbered * PAGE_SIZE
    return { offset: 0, limit, ...(numbered > 0 ? { older: numbered } : {}) }
  }
  const offset = total - page * PAGE_SIZE
  const newer = page === numbered ? 0 : page + 1
  return { offset, limit: PAGE_SIZE, newer, ...(page > 1 ? { older: page - 1 } : {}) }
}

/** How many parts the sitemap of a kind has; parts count from the oldest document, and the first is 1. */
export function sitemapParts(total: number): number {
  return Math.ceil(total / SITEMAP_SIZE)
}

/** The part of the sitemap that holds the document with this many older ones before it. */
export function sitemapPartOfRank(rank: number): number {
  return Math.floor(rank / SITEMAP_SIZE) + 1
}
