import type { Kind } from 'content-models'
import type { Facet } from './facets.ts'

/** A list of documents by date: all of a kind, those of a theme, or those with a value of a facet. */
export type ListOf = { kind: Kind } | { theme: string } | { facet: Facet; value: string }

/**
 * What pages depend on, as cache tags: what a CDN would purge is what the press reprints. A tag also stands for what
 * isn't there yet: `address:article/buurtbus` for the page that would show it, `slice:theme/…` for an empty list.
 */
export const tags = {
  /** A document by its identity. */
  document: (id: string) => `document:${id}`,
  /** Whatever stands, or comes to stand, at an address. */
  address: (kind: Kind, slug: string) => `address:${kind}/${slug}`,
  /** All documents of a kind, with everything in them: for kinds of which there are few. */
  kind: (kind: Kind) => `kind:${kind}`,
  /** Which documents a page of a list holds. Page 0 also changes with the length of the list. */
  slice: (list: ListOf, page: number) => `slice:${nameOf(list)}/${page}`,
  /** The {@link NEWEST} newest documents of a list; undefined for all documents that stand in lists. */
  newest: (list?: ListOf) => `newest:${list ? nameOf(list) : 'listed'}`,
  /** A part of the sitemap: addresses and moments of change. */
  sitemap: (kind: Kind, part: number) => `sitemap:${kind}/${part}`,
  /** Which values of a facet there are, with their names and numbers. */
  facet: (facet: Facet) => `facet:${facet}`,
  /** Documents that point at this one. */
  referring: (id: string) => `referring:${id}`,
  /** Titles and addresses of all documents that stand in lists. */
  listed: () => 'listed',
  /** Of those, the ones whose title begins so in the A–Z. */
  start: (start: string) => `start:${start}`,
  /** The passing of time: the first day, `YYYY-MM-DD`, on which the page reads differently. */
  until: (day: string) => `until:${day}`,
} as const

/** The deepest that a page may look into a list by its newest documents. */
export const NEWEST = 30

function nameOf(list: ListOf): string {
  if ('kind' in list) return `kind/${list.kind}`
  return 'theme' in list ? `theme/${list.theme}` : `${list.facet}/${list.value}`
}
