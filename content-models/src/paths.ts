import type { Kind } from './vocabulary.ts'

/**
 * The address of every page: the one place that knows.
 * All paths are absolute within the site, begin and end with a slash (files excepted) and hold no base path.
 */

const SECTIONS: Record<Kind, string> = {
  article: '/kennisbank/',
  tool: '/tools/',
  story: '/verhalen/',
  theme: '/themas/',
  page: '/over/',
}

export const HOME_PATH = '/'
export const SEARCH_PATH = '/zoeken/'
export const NOT_FOUND_PATH = '/404.html'
export const FEED_PATH = '/feed.xml'
export const SITEMAP_PATH = '/sitemap.xml'
export const ROBOTS_PATH = '/robots.txt'

/** Where the list of a kind stands. Page 0 is the newest; older pages count from the oldest, which is 1. */
export function listPath(kind: Kind, page = 0): string {
  return page === 0 ? SECTIONS[kind] : `${SECTIONS[kind]}pagina/${page}/`
}

/** Where a document stands. */
export function documentPath(document: { kind: Kind; slug: string }): string {
  return `${SECTIONS[document.kind]}${document.slug}/`
}

/** Where older documents of a theme stand; counted as in {@link listPath}. */
export function themePath(slug: string, page = 0): string {
  const path = documentPath({ kind: 'theme', slug })
  return page === 0 ? path : `${path}pagina/${page}/`
}

/** Where a picture or download stands. */
export function mediaPath(name: string): string {
  return `/media/${name}`
}

/** Slugs that would hide a list page or a file of the site. */
export const RESERVED_SLUGS: readonly string[] = ['pagina', 'index', '404']
