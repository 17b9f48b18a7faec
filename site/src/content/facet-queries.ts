import type { DocumentWithPage, Kind } from 'content-models'
import { currentStore } from './current-store.ts'
import type { Facet } from './facets.ts'
import { type ListPage, listPageOf, type PageContext } from './queries.ts'
import { type FacetCount, facetCounts, facetKinds } from './read-lists.ts'
import { tags } from './tags.ts'

/** A page of all documents with a value of a facet, newest first. */
export function getFacetPage(
  context: PageContext,
  { facet, slug }: { facet: Facet; slug: string },
  page: number,
): Promise<ListPage<DocumentWithPage> | undefined> {
  return listPageOf(context, { facet, value: slug }, page)
}

/** The values of a facet that documents have, by name, and how many have each. */
export async function getFacetCounts(context: PageContext, facet: Facet): Promise<FacetCount[]> {
  context.cache.set({ tags: [tags.facet(facet)] })
  return facetCounts(currentStore(), facet)
}

/** The kinds of the documents with a value of a facet. */
export function getFacetKinds(context: PageContext, facet: Facet, value: string): Kind[] {
  context.cache.set({ tags: [tags.facet(facet)] })
  return facetKinds(currentStore(), facet, value)
}
