import { KIND_FACTS } from './kind-facts.ts'
import {
  companionsOf,
  isKindWithPage,
  type Kind,
  type KindWithList,
  type KindWithPage,
} from './kinds.ts'

/**
 * The address of every page: the one place that knows.
 * All paths are absolute within the site, begin and end with a slash (files excepted) and hold no base path.
 */

export const HOME_PATH = '/'
export const SEARCH_PATH = '/zoeken/'
/** The editors' own other names for things, for the script of the search page. */
export const SYNONYMS_PATH = '/zoeken/woorden.json'
/** "Stuur een project in", the same on paper, and the thanks afterwards. */
export const SUBMIT_PATH = '/stuur-in/'
export const SUBMIT_PRINT_PATH = '/stuur-in/op-papier/'
export const SUBMIT_THANKS_PATH = '/stuur-in/bedankt/'
export const NOT_FOUND_PATH = '/404.html'
export const FEED_PATH = '/feed.xml'
export const SITEMAP_PATH = '/sitemap.xml'
export const ROBOTS_PATH = '/robots.txt'

/** Where the list of a kind stands. Page 0 is the newest; older pages count from the oldest, which is 1. */
export function listPath(kind: KindWithList, page = 0): string {
  const { section } = KIND_FACTS[kind]
  return page === 0 ? section : `${section}pagina/${page}/`
}

/** The whole agenda as a calendar file. */
export const AGENDA_CALENDAR_PATH = `${listPath('event')}agenda.ics`

/** Where a document stands. */
export function documentPath(document: { kind: KindWithPage; slug: string }): string {
  return `${KIND_FACTS[document.kind].section}${document.slug}/`
}

/** Where something below the page of a document stands, such as its calendar file. */
export function companionPath(
  document: { kind: KindWithPage; slug: string },
  name: string,
): string {
  return `${documentPath(document)}${name}`
}

/** Every page and file of a document; none for a kind without pages. */
export function pathsOfDocument({ kind, slug }: { kind: Kind; slug: string }): string[] {
  if (!isKindWithPage(kind)) return []
  const document = { kind, slug }
  return [
    documentPath(document),
    ...companionsOf(kind).map((name) => companionPath(document, name)),
  ]
}

/** Where older documents of a theme stand; counted as in {@link listPath}. */
export function themePath(slug: string, page = 0): string {
  const path = documentPath({ kind: 'theme', slug })
  return page === 0 ? path : `${path}pagina/${page}/`
}

/**
 * Where the titles that begin so stand in the A–Z: a letter, or a longer beginning in capitals; `#` stands for digits and signs.
 * A longer one comes after its letter, since Windows has no folder that is called `con` or `nul`.
 */
export function alphabetPath(start: string): string {
  const name = start.toLowerCase().replaceAll(' ', '-')
  const folder = name.length > 1 ? `${name[0]}-${name}` : name
  return `${SEARCH_PATH}a-z/${start === '#' ? 'overig' : folder}/`
}

/** The part of the sitemap with the pages that belong to no single document. */
export const SITEMAP_OVERVIEW_PATH = '/sitemap/overzicht.xml'

/** Where a part of the sitemap with documents stands; the first is 1. */
export function sitemapPath(kind: Kind, part: number): string {
  return `/sitemap/${kind}-${part}.xml`
}

/** Where a picture or download stands. */
export function mediaPath(name: string): string {
  return `/media/${name}`
}

/** Slugs that would hide a list page or a file of the site. */
export const RESERVED_SLUGS: readonly string[] = [
  'pagina',
  'index',
  '404',
  // Folders of the lists of stories by theme, cost and group.
  'thema',
  'kosten',
  'groep',
]
