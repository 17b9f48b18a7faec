import { z } from 'zod'
import { articleSchema } from './article.ts'
import { barrierSchema } from './barrier.ts'
import { eventSchema } from './event.ts'
import { helperSchema } from './helper.ts'
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
  themeSchema,
  pageSchema,
])
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>
export type DocumentOfKind<K extends PublishedDocument['kind']> = Extract<
  PublishedDocument,
  { kind: K }
>
