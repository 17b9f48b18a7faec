import type { CacheProviderFactory } from 'astro'
import { TAGS_HEADER } from './tags-header.ts'

/** Hands the tags that a page declared to the press, in a response header as a CDN would get them. */
const provider: CacheProviderFactory = () => ({
  name: 'press',
  setHeaders: ({ tags }) =>
    new Headers(tags ? { [TAGS_HEADER]: tags.map(encodeURIComponent).join(',') } : {}),
  invalidate: async () => undefined,
})

export default provider
