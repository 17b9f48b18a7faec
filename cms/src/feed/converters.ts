import type { DocumentOfKind, Kind } from 'content-models'
import type { COLLECTION_OF_KIND } from '../kinds.ts'
import type { Config } from '../payload-types.ts'
import { articleToPublished } from './article-to-published.ts'
import { barrierToPublished } from './barrier-to-published.ts'
import { eventToPublished } from './event-to-published.ts'
import { factToPublished } from './fact-to-published.ts'
import { helperToPublished } from './helper-to-published.ts'
import { newsToPublished } from './news-to-published.ts'
import { organisationToPublished } from './organisation-to-published.ts'
import { pageToPublished } from './page-to-published.ts'
import { pollToPublished } from './poll-to-published.ts'
import type { PublishingContext } from './publishing-context.ts'
import { routeToPublished } from './route-to-published.ts'
import { schemeToPublished } from './scheme-to-published.ts'
import { stopToPublished } from './stop-to-published.ts'
import { storyToPublished } from './story-to-published.ts'
import { termToPublished } from './term-to-published.ts'
import { themeToPublished } from './theme-to-published.ts'
import { toolToPublished } from './tool-to-published.ts'

/** A document of a kind as Payload keeps it. */
type PayloadDocument<K extends Kind> = Config['collections'][(typeof COLLECTION_OF_KIND)[K]]

type Converters = {
  [K in Kind]: (doc: PayloadDocument<K>, context: PublishingContext) => DocumentOfKind<K>
}

/** How a document of each kind becomes what readers get. */
const CONVERTERS: Converters = {
  article: articleToPublished,
  tool: toolToPublished,
  story: storyToPublished,
  route: routeToPublished,
  stop: stopToPublished,
  poll: pollToPublished,
  scheme: schemeToPublished,
  barrier: barrierToPublished,
  helper: helperToPublished,
  organisation: organisationToPublished,
  event: eventToPublished,
  news: newsToPublished,
  term: termToPublished,
  fact: factToPublished,
  theme: themeToPublished,
  page: pageToPublished,
}

/** A document as readers get it, not yet held against the contract. */
export function toPublished(kind: Kind, doc: object, context: PublishingContext): unknown {
  const convert = CONVERTERS[kind] as (doc: object, context: PublishingContext) => unknown
  return convert(doc, context)
}
