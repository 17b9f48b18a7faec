import { type Article, isSafeHref } from 'content-models'
import type { Article as ArticleThing } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'

/** An article, with the sources that it names. */
export function articleThing({ title, sources }: Article, shared: SharedFacts): ArticleThing {
  const citation = sources.map(({ text, url }) => ({
    '@type': 'CreativeWork' as const,
    name: text,
    ...(url && isSafeHref(url) ? { url } : {}),
  }))
  return {
    '@type': 'Article',
    headline: title,
    ...shared,
    ...(citation.length > 0 ? { citation } : {}),
  }
}
