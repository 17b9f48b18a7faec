import { getLiveCollection, getLiveEntry } from 'astro:content'
import type { AstroGlobal } from 'astro'
import {
  type DocumentOfKind,
  type DocumentWithPage,
  documentPath,
  isKindWithPage,
  isListedKind,
  type Kind,
  type Page,
  type PagedKind,
  type PublishedDocument,
  type Reference,
  type Stop,
  type Theme,
} from 'content-models'
import { currentStore } from './current-store.ts'
import type { DocumentsFilter } from './documents-loader.ts'
import { linkedIds } from './linked-ids.ts'
import { pageSlice } from './paging.ts'
import { countList } from './read-lists.ts'
import { findAddress, type IndexEntry, type ListedDocument } from './read-store.ts'
import { type ListOf, tags } from './tags.ts'

export type { IndexEntry, ListedDocument }

/**
 * What pages ask of the content. Each answer also notes, in the page's cache tags, what the page now depends on.
 */
export type PageContext = Pick<AstroGlobal, 'cache'>

/** A page of a list. `older` and `newer` are page numbers; 0 is the list itself. */
export type ListPage<D extends PublishedDocument = ListedDocument> = {
  items: D[]
  page: number
  total: number
  older?: number
  newer?: number
}

/** The document at an address, or undefined. */
export async function getDocument<K extends Kind>(
  context: PageContext,
  kind: K,
  slug: string,
): Promise<DocumentOfKind<K> | undefined> {
  context.cache.set({ tags: [tags.address(kind, slug)] })
  const { entry } = await getLiveEntry('documents', { kind, slug })
  if (!entry) return undefined
  context.cache.set(entry)
  return entry.data as DocumentOfKind<K>
}

/** A page of all documents of a kind, newest first. */
export function getListPage(
  context: PageContext,
  kind: PagedKind,
  page: number,
): Promise<ListPage | undefined> {
  return listPageOf(context, { kind }, page)
}

/** A page of all documents of a theme, newest first. */
export function getThemePage(
  context: PageContext,
  themeId: string,
  page: number,
): Promise<ListPage | undefined> {
  return listPageOf(context, { theme: themeId }, page)
}

/** The newest documents of a theme. */
export async function getNewestOfTheme(
  context: PageContext,
  themeId: string,
  limit: number,
): Promise<ListedDocument[]> {
  return listed(await ask(context, { newestOf: { theme: themeId }, limit }))
}

/** The newest documents of all kinds that stand in lists. */
export async function getNewest(context: PageContext, limit: number): Promise<ListedDocument[]> {
  return listed(await ask(context, { newest: limit }))
}

/** The themes, in the editors' order. */
export async function getThemes(context: PageContext): Promise<Theme[]> {
  return byPosition(await getAllOfKind(context, 'theme'))
}

/** The pages about Oplaadpunt, in the editors' order. */
export async function getPages(context: PageContext): Promise<Page[]> {
  return byPosition(await getAllOfKind(context, 'page'))
}

/** All documents of a kind, newest first; for kinds of which there are few enough to show together. */
export async function getAllOfKind<K extends Kind>(
  context: PageContext,
  kind: K,
): Promise<DocumentOfKind<K>[]> {
  return (await ask(context, { all: kind })) as DocumentOfKind<K>[]
}

/** The documents that references point at, in order; those without a page, or not published, are left out. */
export async function getReferenced(
  context: PageContext,
  references: Reference[],
): Promise<DocumentWithPage[]> {
  const found = await Promise.all(references.map(({ id }) => documentById(context, id)))
  return found.filter((document) => document !== undefined && hasPage(document))
}

/** Documents that name this one in a field, such as "Hierna" or "Route", newest first. */
export async function getReferring(
  context: PageContext,
  reference: Reference,
): Promise<ListedDocument[]> {
  return listed(await ask(context, { referringTo: reference.id }))
}

/** The stops of a route, in the editors' order. */
export async function getStops(context: PageContext, routeId: string): Promise<Stop[]> {
  const referring = await getReferring(context, { kind: 'route', id: routeId })
  return byPosition(
    referring.filter(
      (document): document is Stop => document.kind === 'stop' && document.route.id === routeId,
    ),
  )
}

/** Where the links in a document's text lead: id → path. A target that isn't published is absent. */
export async function getLinkTargets(
  context: PageContext,
  document: PublishedDocument,
): Promise<Map<string, string>> {
  const ids = linkedIds(document)
  context.cache.set({ tags: ids.map(tags.document) })
  const found = ids.flatMap((id) => {
    const address = findAddress(currentStore(), id)
    if (!address || !isKindWithPage(address.kind)) return []
    return [[id, documentPath({ kind: address.kind, slug: address.slug })] as const]
  })
  return new Map(found)
}

/** A page of a list; its documents are of the kinds that the list holds. */
export async function listPageOf<D extends PublishedDocument>(
  context: PageContext,
  list: ListOf,
  page: number,
): Promise<ListPage<D> | undefined> {
  context.cache.set({ tags: [tags.slice(list, page)] })
  const total = countList(currentStore(), list)
  const slice = pageSlice(total, page)
  if (!slice) return undefined
  const { older, newer } = slice
  const items = (await ask(context, { list, page })) as D[]
  return {
    items,
    page,
    total,
    ...(older === undefined ? {} : { older }),
    ...(newer === undefined ? {} : { newer }),
  }
}

async function documentById(
  context: PageContext,
  id: string,
): Promise<PublishedDocument | undefined> {
  context.cache.set({ tags: [tags.document(id)] })
  const { entry } = await getLiveEntry('documents', { id })
  return entry?.data
}

async function ask(context: PageContext, filter: DocumentsFilter): Promise<PublishedDocument[]> {
  const { entries, cacheHint, error } = await getLiveCollection('documents', filter)
  if (error) throw error
  if (cacheHint) context.cache.set(cacheHint)
  for (const entry of entries ?? []) context.cache.set(entry)
  return (entries ?? []).map((entry) => entry.data)
}

function hasPage(document: PublishedDocument): document is DocumentWithPage {
  return isKindWithPage(document.kind)
}

function listed(documents: PublishedDocument[]): ListedDocument[] {
  return documents.filter((document): document is ListedDocument => isListedKind(document.kind))
}

function byPosition<T extends { position: number; title: string }>(documents: T[]): T[] {
  return documents.toSorted(
    (a, b) => a.position - b.position || a.title.localeCompare(b.title, 'nl'),
  )
}
