import {
  FEED_PATH,
  HOME_PATH,
  KINDS_WITH_LIST,
  listPath,
  NOT_FOUND_PATH,
  PAGED_KINDS,
  pathsOfDocument,
  ROBOTS_PATH,
  SEARCH_PATH,
  SITEMAP_PATH,
  SUBMIT_PATH,
  SUBMIT_PRINT_PATH,
  SUBMIT_THANKS_PATH,
  themePath,
} from 'content-models'
import { numberedPages } from '../content/paging.ts'
import { allAddresses, allOfKind, countList } from '../content/read-store.ts'
import type { ContentStore } from '../content/store.ts'

/** Every path that a release of this content has, without base path, in a fixed order. */
export function listPaths(store: ContentStore): string[] {
  return [
    HOME_PATH,
    SEARCH_PATH,
    NOT_FOUND_PATH,
    FEED_PATH,
    SITEMAP_PATH,
    ROBOTS_PATH,
    SUBMIT_PATH,
    SUBMIT_PRINT_PATH,
    SUBMIT_THANKS_PATH,
    ...KINDS_WITH_LIST.map((kind) => listPath(kind)),
    ...PAGED_KINDS.flatMap((kind) =>
      numbered(countList(store, { kind }), (page) => listPath(kind, page)),
    ),
    ...allOfKind(store, 'theme').flatMap(({ id, slug }) =>
      numbered(countList(store, { theme: id }), (page) => themePath(slug, page)),
    ),
    ...allAddresses(store).flatMap(pathsOfDocument),
  ]
}

function numbered(total: number, path: (page: number) => string): string[] {
  return Array.from({ length: numberedPages(total) }, (_, index) => path(index + 1))
}
