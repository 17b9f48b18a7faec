import type { LiveLoader } from 'astro/loaders'
import type { Kind, PublishedDocument } from 'content-models'
import { currentStore } from './current-store.ts'
import { pageSlice } from './paging.ts'
import { countList, sliceOfList } from './read-lists.ts'
import { allOfKind, findById, findBySlug, newestListed, referringTo } from './read-store.ts'
import { type ListOf, NEWEST, tags } from './tags.ts'

/** One document: by its address, or by its identity. */
export type DocumentFilter = { kind: Kind; slug: string } | { id: string }

/** A set of documents, newest first. */
export type DocumentsFilter =
  | { all: Kind }
  | { list: ListOf; page: number }
  | { newestOf: ListOf; limit: number }
  | { newest: number }
  | { referringTo: string }

type Loaded = { found: PublishedDocument[]; tags: string[] }

/** Reads documents from the content store, and tells with them what a page that shows them depends on. */
export const documentsLoader: LiveLoader<PublishedDocument, DocumentFilter, DocumentsFilter> = {
  name: 'content-store',
  loadEntry: async ({ filter }) => {
    const document =
      'id' in filter
        ? findById(currentStore(), filter.id)
        : findBySlug(currentStore(), filter.kind, filter.slug)
    return document && entry(document)
  },
  loadCollection: async ({ filter }) => {
    if (!filter) throw new Error('Ask for a set of documents: a list, a kind, or the newest.')
    const loaded = load(filter)
    return { entries: loaded.found.map(entry), cacheHint: { tags: loaded.tags } }
  },
}

function entry(document: PublishedDocument) {
  return { id: document.id, data: document, cacheHint: { tags: [tags.document(document.id)] } }
}

function load(filter: DocumentsFilter): Loaded {
  const store = currentStore()
  if ('all' in filter) return { found: allOfKind(store, filter.all), tags: [tags.kind(filter.all)] }
  if ('newest' in filter)
    return { found: newestListed(store, shallow(filter.newest)), tags: [tags.newest()] }
  if ('referringTo' in filter) {
    return {
      found: referringTo(store, filter.referringTo),
      tags: [tags.referring(filter.referringTo)],
    }
  }
  if ('newestOf' in filter) {
    const limit = shallow(filter.limit)
    const found = sliceOfList(store, filter.newestOf, { offset: 0, limit })
    return { found, tags: [tags.newest(filter.newestOf)] }
  }
  const slice = pageSlice(countList(store, filter.list), filter.page)
  return {
    found: slice ? sliceOfList(store, filter.list, slice) : [],
    tags: [tags.slice(filter.list, filter.page)],
  }
}

/** Deeper in a list no tag tells of changes. */
function shallow(limit: number): number {
  if (limit > NEWEST) throw new Error(`Ask for ${NEWEST} newest documents at most.`)
  return limit
}
