import {
  AGENDA_CALENDAR_PATH,
  alphabetPath,
  COST_RANGES,
  DATA_CATALOGUE_PATH,
  DATA_PATH,
  DATA_SCHEMA_PATH,
  dataPath,
  FEED_PATH,
  GROUP_RANGES,
  HOME_PATH,
  isKindWithPage,
  KINDS,
  KINDS_WITH_LIST,
  listPath,
  MUNICIPALITIES_PATH,
  municipalityPath,
  NOT_FOUND_PATH,
  PAGED_KINDS,
  pathsOfDocument,
  ROBOTS_PATH,
  SEARCH_PATH,
  SITEMAP_OVERVIEW_PATH,
  SITEMAP_PATH,
  type StoryFilter,
  SUBMIT_PATH,
  SUBMIT_PRINT_PATH,
  SUBMIT_THANKS_PATH,
  SYNONYMS_PATH,
  sitemapPath,
  storyFilterPath,
  themePath,
} from 'content-models'
import { alphabetStarts } from '../content/alphabet-pages.ts'
import type { Facet } from '../content/facets.ts'
import { numberedPages, sitemapParts } from '../content/paging.ts'
import { countList, facetCounts } from '../content/read-lists.ts'
import { allDocuments, allOfKind } from '../content/read-store.ts'
import type { ContentStore } from '../content/store.ts'

/** Every path that a release of this content has, without base path, in a fixed order. */
export function listPaths(store: ContentStore): string[] {
  return [...overviewPaths(store), ...documentPaths(store)]
}

/** The paths of the pages of each document. */
export function documentPaths(store: ContentStore): string[] {
  return [...allDocuments(store)].flatMap(pathsOfDocument)
}

/** The paths of pages that belong to no single document, such as lists. */
export function overviewPaths(store: ContentStore): string[] {
  return [
    HOME_PATH,
    SEARCH_PATH,
    SYNONYMS_PATH,
    NOT_FOUND_PATH,
    FEED_PATH,
    SITEMAP_PATH,
    SITEMAP_OVERVIEW_PATH,
    ROBOTS_PATH,
    SUBMIT_PATH,
    SUBMIT_PRINT_PATH,
    SUBMIT_THANKS_PATH,
    ...KINDS_WITH_LIST.map((kind) => listPath(kind)),
    // Nothing is no calendar.
    ...(countList(store, { kind: 'event' }) > 0 ? [AGENDA_CALENDAR_PATH] : []),
    ...PAGED_KINDS.flatMap((kind) =>
      numbers(numberedPages(countList(store, { kind }))).map((page) => listPath(kind, page)),
    ),
    ...allOfKind(store, 'theme').flatMap(({ id, slug }) =>
      numbers(numberedPages(countList(store, { theme: id }))).map((page) => themePath(slug, page)),
    ),
    DATA_PATH,
    DATA_CATALOGUE_PATH,
    DATA_SCHEMA_PATH,
    ...KINDS.flatMap((kind) =>
      numbers(sitemapParts(countList(store, { kind }))).map((part) => dataPath(kind, part)),
    ),
    ...storyFilterPaths(store),
    MUNICIPALITIES_PATH,
    ...facetCounts(store, 'municipality').flatMap(({ slug, count }) =>
      [0, ...numbers(numberedPages(count))].map((page) => municipalityPath(slug, page)),
    ),
    ...alphabetStarts(store).map(alphabetPath),
    ...KINDS.filter(isKindWithPage).flatMap((kind) =>
      numbers(sitemapParts(countList(store, { kind }))).map((part) => sitemapPath(kind, part)),
    ),
  ]
}

/** Every theme and range has a page, also when no story has it yet or any more: an address that was shared stays. */
function storyFilterPaths(store: ContentStore): string[] {
  const paths = (filter: StoryFilter, facet: Facet, slug: string, value = slug) =>
    [0, ...numbers(numberedPages(countList(store, { facet, value })))].map((page) =>
      storyFilterPath(filter, slug, page),
    )
  return [
    ...allOfKind(store, 'theme').flatMap(({ id, slug }) => paths('theme', 'story-theme', slug, id)),
    ...COST_RANGES.flatMap(({ slug }) => paths('cost', 'story-cost', slug)),
    ...GROUP_RANGES.flatMap(({ slug }) => paths('group', 'story-group', slug)),
    ...facetCounts(store, 'story-municipality').flatMap(({ slug }) =>
      paths('municipality', 'story-municipality', slug),
    ),
  ]
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
