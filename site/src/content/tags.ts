import type { Kind } from 'content-models'

/**
 * What pages depend on, as cache tags: what a CDN would purge is what the press reprints. A tag also stands for what
 * isn't there yet: `document:article/buurtbus` for the page that would show it, `list:theme/…` for an empty list.
 */
export const tags = {
  /** A document by its identity. */
  document: (id: string) => `document:${id}`,
  /** Whatever stands, or comes to stand, at an address. */
  address: (kind: Kind, slug: string) => `address:${kind}/${slug}`,
  /** The members of a kind and what lists show of them. */
  kind: (kind: Kind) => `kind:${kind}`,
  /** The members of a theme and what lists show of them. */
  theme: (id: string) => `theme:${id}`,
  /** Documents that point at this one. */
  referring: (id: string) => `referring:${id}`,
  /** All documents that stand in lists. */
  listed: () => 'listed',
  /** The first day on which the page reads differently, though nothing is published: `until:2026-12-02`. */
  until: (day: string) => `until:${day}`,
} as const
