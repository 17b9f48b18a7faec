import type { Barrier } from 'content-models'
import type { Article } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { municipalityThing } from '../place-thing.ts'
import { citations } from '../source-thing.ts'

/** A barrier and the way round, as an article with its sources. */
export function barrierThing(
  { title, municipality, sources }: Barrier,
  { work }: SharedFacts,
): Article {
  return {
    '@type': 'Article',
    headline: title,
    ...work,
    ...(municipality ? { contentLocation: municipalityThing(municipality) } : {}),
    ...citations(sources),
  }
}
