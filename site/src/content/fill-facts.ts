import type { Fact, FactQuote, PublishedDocument } from 'content-models'
import { currentStore } from './current-store.ts'
import type { PageContext } from './queries.ts'
import { isQuote, quotedIds } from './quoted-ids.ts'
import { findById } from './read-store.ts'
import { tags } from './tags.ts'

/**
 * A copy of a document whose texts say what the living facts in them say now. The page depends on those.
 * @throws when one isn't published: a page with a hole in a sentence must not be printed.
 */
export function fillFacts<D extends PublishedDocument>(context: PageContext, document: D): D {
  return fill(context, document, (quote) => {
    throw new Error(
      `in de tekst van "${document.title}" staat een levend feit dat niet op de site staat (${quote.id}); publiceer dat feit, of haal het uit de tekst`,
    )
  })
}

/** The same for data, in which a fact that isn't published stays without words. */
export function fillKnownFacts<D extends PublishedDocument>(context: PageContext, document: D): D {
  return fill(context, document, (quote) => quote)
}

/** The living facts that the texts of a document quote, in the order of their first use. */
export function getQuotedFacts(context: PageContext, document: PublishedDocument): Fact[] {
  const ids = quotedIds(document)
  if (ids.length > 0) context.cache.set({ tags: ids.map(tags.document) })
  return ids.flatMap((id) => {
    const fact = findById(currentStore(), id)
    return fact?.kind === 'fact' ? [fact] : []
  })
}

function fill<D extends PublishedDocument>(
  context: PageContext,
  document: D,
  whenGone: (quote: FactQuote) => FactQuote,
): D {
  const ids = quotedIds(document)
  if (ids.length === 0) return document
  context.cache.set({ tags: ids.map(tags.document) })
  return changeQuotes(document, (quote) => {
    const fact = findById(currentStore(), quote.id)
    if (fact?.kind !== 'fact') return whenGone(quote)
    return { ...quote, value: fact.value, sort: fact.sort }
  })
}

function changeQuotes<T>(value: T, change: (quote: FactQuote) => FactQuote): T {
  if (Array.isArray(value)) return value.map((entry) => changeQuotes(entry, change)) as T
  if (typeof value !== 'object' || value === null) return value
  if (isQuote(value)) return change(value) as T
  const entries = Object.entries(value).map(([key, entry]) => [key, changeQuotes(entry, change)])
  return Object.fromEntries(entries) as T
}
