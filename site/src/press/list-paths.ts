import {
  FEED_PATH,
  HOME_PATH,
  isKindWithPage,
  KINDS,
  KINDS_WITH_LIST,
  letterPath,
  listPath,
  NOT_FOUND_PATH,
  PAGED_KINDS,
  pathsOfDocument,
  ROBOTS_PATH,
  SEARCH_PATH,
  SITEMAP_OVERVIEW_PATH,
  SITEMAP_PATH,
  SUBMIT_PATH,
  SUBMIT_PRINT_PATH,
  SUBMIT_THANKS_PATH,
  sitemapPath,
  themePath,
} from 'content-models'
import { lettersWithPages } from '../content/letters.ts'
import { numberedPages, sitemapParts } from '../content/paging.ts'
import { countList } from '../content/read-lists.ts'
import { allDocuments, allOfKind, letterCounts } from '../content/read-store.ts'
import type { ContentStore } from '../content/store.ts'

/** Every path that a release of this content has, without base path, in a fixed order. */
export function listPaths(store: ContentStore): string[] {
  return [...overviewPaths(store), ...[...allDocuments(store)].flatMap(pathsOfDocument)]
}

/** The paths of pages that belong to no single document, such as lists. */
export function overviewPaths(store: ContentStore): string[] {
  return [
    HOME_PATH,
    SEARCH_PATH,
    NOT_FOUND_PATH,
    FEED_PATH,
    SITEMAP_PATH,
    SITEMAP_OVERVIEW_PATH,
    ROBOTS_PATH,
    SUBMIT_PATH,
    SUBMIT_PRINT_PATH,
    SUBMIT_THANKS_PATH,
    ...KINDS_WITH_LIST.map((kind) => listPath(kind)),
    ...PAGED_KINDS.flatMap((kind) =>
      numbers(numberedPages(countList(store, { kind }))).map((page) => listPath(kind, page)),
    ),
    ...allOfKind(store, 'theme').flatMap(({ id, slug }) =>
      numbers(numberedPages(countList(store, { theme: id }))).map((page) => themePath(slug, page)),
    ),
    ...lettersWithPages(letterCounts(store)).map(letterPath),
    ...KINDS.filter(isKindWithPage).flatMap((kind) =>
      numbers(sitemapParts(countList(store, { kind }))).map((part) => sitemapPath(kind, part)),
    ),
  ]
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
