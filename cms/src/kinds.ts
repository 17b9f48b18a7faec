import type { Kind } from 'content-models'

/** The collection that holds the documents of each kind. */
export const COLLECTION_OF_KIND = {
  article: 'articles',
  tool: 'tools',
  story: 'stories',
  route: 'routes',
  stop: 'stops',
  poll: 'polls',
  scheme: 'schemes',
  barrier: 'barriers',
  helper: 'helpers',
  organisation: 'organisations',
  event: 'events',
  news: 'news',
  term: 'terms',
  fact: 'facts',
  theme: 'themes',
  page: 'pages',
} as const satisfies Record<Kind, string>

export type ContentCollection = (typeof COLLECTION_OF_KIND)[Kind]

/** The kind that a collection holds, or undefined when it isn't published. */
export function kindOfCollection(slug: unknown): Kind | undefined {
  const entry = Object.entries(COLLECTION_OF_KIND).find(([, collection]) => collection === slug)
  return entry?.[0] as Kind | undefined
}
