import type { Stop } from 'content-models'
import type { Article } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'

/** A stop of a route, as an article at its place. */
export function stopThing({ title, position }: Stop, { work }: SharedFacts): Article {
  return { '@type': 'Article', headline: title, ...work, position }
}
