import { z } from 'zod'
import { articleSchema } from './article.ts'
import { barrierSchema } from './barrier.ts'
import { eventSchema } from './event.ts'
import { factSchema } from './fact.ts'
import { helperSchema } from './helper.ts'
import type { KindWithPage } from './kinds.ts'
import { newsSchema } from './news.ts'
import { organisationSchema } from './organisation.ts'
import { pageSchema } from './page.ts'
import { pollSchema } from './poll.ts'
import { routeSchema, stopSchema } from './route.ts'
import { schemeSchema } from './scheme.ts'
import { storySchema } from './story.ts'
import { glossaryTermSchema } from './term.ts'
import { themeSchema } from './theme.ts'
import { toolSchema } from './tool.ts'

/** A document as the feed hands it over and the content store keeps it. */
export const publishedDocumentSchema = z.discriminatedUnion('kind', [
  articleSchema,
  toolSchema,
  storySchema,
  routeSchema,
  stopSchema,
  pollSchema,
  schemeSchema,
  barrierSchema,
  helperSchema,
  organisationSchema,
  eventSchema,
  newsSchema,
  glossaryTermSchema,
  factSchema,
  themeSchema,
  pageSchema,
])
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>
/** A document that readers can go to. */
export type DocumentWithPage = Extract<PublishedDocument, { kind: KindWithPage }>
export type DocumentOfKind<K extends PublishedDocument['kind']> = Extract<
  PublishedDocument,
  { kind: K }
>
