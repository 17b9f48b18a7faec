import { isListedKind, type PublishedDocument } from 'content-models'
import { facetsOf } from './facets.ts'
import { startsOf, titleKey } from './letters.ts'
import { numberedPages, PAGE_SIZE, pageOfRank, sitemapPartOfRank, sitemapParts } from './paging.ts'
import { countList, countNewer, countOlder, type ListKey } from './read-lists.ts'
import { referencedIds } from './referenced-ids.ts'
import type { ContentStore } from './store.ts'
import { type ListOf, NEWEST, tags } from './tags.ts'

/** A document as readers had it and as they get it; absent on the side on which it isn't published. */
export type DocumentChange = { before?: PublishedDocument; after?: PublishedDocument }

/** The tags of all pages that read differently by these changes. The store must hold the documents as they are after them. */
export function touchedTags(store: ContentStore, changes: DocumentChange[]): Set<string> {
  const touched = new Set<string>()
  for (const { before, after } of changes) {
    for (const document of [before, after]) {
      if (document) for (const tag of tagsOfDocument(document)) touched.add(tag)
    }
  }
  for (const moves of movesByList(changes)) {
    for (const tag of tagsOfMoves(store, moves)) touched.add(tag)
  }
  return touched
}

function tagsOfDocument(document: PublishedDocument): string[] {
  const { id, kind, slug, title } = document
  return [
    tags.document(id),
    tags.address(kind, slug),
    tags.kind(kind),
    ...referencedIds(document).map(tags.referring),
    ...facetsOf(document).map(({ facet }) => tags.facet(facet)),
    ...(isListedKind(kind) ? [tags.listed(), ...startsOf(titleKey(title)).map(tags.start)] : []),
  ]
}

/** What happens to a list: where documents come in, leave, or stay but change. */
type Moves = { list: ListOf; entered: ListKey[]; left: ListKey[]; stayed: ListKey[] }
type Place = { list: ListOf; key: ListKey }

function movesByList(changes: DocumentChange[]): Moves[] {
  const all = new Map<string, Moves>()
  for (const { before, after } of changes) {
    const [were, are] = [placesOf(before), placesOf(after)]
    for (const name of new Set([...were.keys(), ...are.keys()])) {
      const [was, is] = [were.get(name), are.get(name)]
      const list = (is ?? was)?.list as ListOf
      const moves = all.get(name) ?? { list, entered: [], left: [], stayed: [] }
      all.set(name, moves)
      if (was && is && compareKeys(was.key, is.key) === 0) moves.stayed.push(is.key)
      else {
        if (was) moves.left.push(was.key)
        if (is) moves.entered.push(is.key)
      }
    }
  }
  return [...all.values()]
}

/** Where a document stands, by the name of the list. */
function placesOf(document: PublishedDocument | undefined): Map<string, Place> {
  if (!document) return new Map()
  const { kind, publishedAt, id } = document
  const themes = 'themes' in document ? document.themes : []
  const lists: ListOf[] = [
    { kind },
    ...themes.map((theme) => ({ theme })),
    ...facetsOf(document).map(({ facet, slug }) => ({ facet, value: slug })),
  ]
  return new Map(lists.map((list) => [tags.newest(list), { list, key: { publishedAt, id } }]))
}

function tagsOfMoves(store: ContentStore, { list, entered, left, stayed }: Moves): string[] {
  const total = countList(store, list)
  const found = stayed.flatMap((key) => tagsAtRank(list, total, countOlder(store, list, key)))
  const moved = [...entered, ...left]
  if (moved.length === 0) return found
  const before = total - entered.length + left.length
  const [first] = moved.toSorted(compareKeys) as [ListKey, ...ListKey[]]
  found.push(...tagsFromRank(list, { total, before, rank: countOlder(store, list, first) }))
  if (moved.some((key) => countNewer(store, list, key, NEWEST) < NEWEST))
    found.push(tags.newest(list))
  if (moved.some((key) => countNewer(store, undefined, key, NEWEST) < NEWEST))
    found.push(tags.newest())
  return found
}

function tagsAtRank(list: ListOf, total: number, rank: number): string[] {
  const slice = tags.slice(list, pageOfRank(total, rank))
  return 'kind' in list ? [slice, tags.sitemap(list.kind, sitemapPartOfRank(rank))] : [slice]
}

/** Everything from the first place that moved up to the newest; also the last numbered page, which points at its neighbour. */
function tagsFromRank(
  list: ListOf,
  { total, before, rank }: { total: number; before: number; rank: number },
): string[] {
  const pages = [numberedPages(before), numberedPages(total)]
  const shifted = range(Math.floor(rank / PAGE_SIZE) + 1, Math.max(...pages))
  const slices = [0, ...pages, ...shifted].map((page) => tags.slice(list, page))
  if (!('kind' in list)) return slices
  const parts = range(sitemapPartOfRank(rank), Math.max(sitemapParts(before), sitemapParts(total)))
  return [...slices, ...parts.map((part) => tags.sitemap(list.kind, part))]
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function compareKeys(a: ListKey, b: ListKey): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
