import type { Article } from 'content-models'
import type { Article as ArticleThing } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { citations } from '../source-thing.ts'

/** An article, with the sources that it names. */
export function articleThing({ title, sources }: Article, { work }: SharedFacts): ArticleThing {
  return { '@type': 'Article', headline: title, ...work, ...citations(sources) }
}
