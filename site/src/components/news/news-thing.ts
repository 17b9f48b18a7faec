import type { News } from 'content-models'
import type { NewsArticle } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'

/** A piece of news. */
export function newsThing({ title }: News, { work }: SharedFacts): NewsArticle {
  return { '@type': 'NewsArticle', headline: title, ...work }
}
