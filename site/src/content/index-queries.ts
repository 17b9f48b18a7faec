import { KINDS, type Kind, type PublishedDocument } from 'content-models'
import { type AlphabetPage, readAlphabetPage } from './alphabet-pages.ts'
import { currentStore } from './current-store.ts'
import { fillKnownFacts } from './fill-facts.ts'
import { sitemapParts } from './paging.ts'
import type { PageContext } from './queries.ts'
import { countList } from './read-lists.ts'
import {
  type DocumentAddress,
  documentsOfPart,
  type IndexEntry,
  indexOfListed,
  type KeptDocument,
  letterCounts,
  sitemapSlice,
} from './read-store.ts'
import { tags } from './tags.ts'

/** Everything that stands in lists, A–Z. */
export async function getAllListed(context: PageContext): Promise<IndexEntry[]> {
  context.cache.set({ tags: [tags.listed()] })
  return indexOfListed(currentStore())
}

/** How many documents there are under each letter of the A–Z. */
export async function getLetters(context: PageContext): Promise<ReturnType<typeof letterCounts>> {
  context.cache.set({ tags: [tags.listed()] })
  return letterCounts(currentStore())
}

/** What stands under a letter of the A–Z, or a longer beginning: titles, and pages with more of them. */
export async function getAlphabetPage(context: PageContext, start: string): Promise<AlphabetPage> {
  context.cache.set({ tags: [tags.start(start)] })
  return readAlphabetPage(currentStore(), start)
}

/** How many parts the sitemap has for each kind. */
export async function getSitemapParts(context: PageContext): Promise<Map<Kind, number>> {
  context.cache.set({ tags: KINDS.map((kind) => tags.slice({ kind }, 0)) })
  return new Map(KINDS.map((kind) => [kind, sitemapParts(countList(currentStore(), { kind }))]))
}

/** The addresses in a part of the sitemap. */
export async function getSitemapPart(
  context: PageContext,
  kind: Kind,
  part: number,
): Promise<DocumentAddress[]> {
  context.cache.set({ tags: [tags.sitemap(kind, part)] })
  return sitemapSlice(currentStore(), kind, part)
}

/** The documents in a part of the open data, which is cut as the sitemap is. */
export async function getDocumentsOfPart(
  context: PageContext,
  kind: Kind,
  part: number,
): Promise<KeptDocument[]> {
  context.cache.set({ tags: [tags.sitemap(kind, part)] })
  return documentsOfPart(currentStore(), kind, part).map(({ json, ...address }) => ({
    ...address,
    json: MAY_QUOTE.test(json) ? withFacts(context, json) : json,
  }))
}

/** Most documents quote no fact: these needn't be read, only passed on. */
const MAY_QUOTE = /"type":"fact"/

function withFacts(context: PageContext, json: string): string {
  return JSON.stringify(fillKnownFacts(context, JSON.parse(json) as PublishedDocument))
}
