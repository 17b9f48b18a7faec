import { z } from 'zod'
import { publishedDocumentSchema } from './published-document.ts'
import { documentIdSchema } from './reference.ts'
import { KINDS } from './vocabulary.ts'

/**
 * The contract between cms and site.
 *
 * `GET /api/content-feed?cursor=<cursor>&limit=<n>` with `Authorization: feed-keys API-Key <key>` answers a {@link FeedPage}:
 * what was published, changed or withdrawn after the cursor, each document at most once, in its newest published state.
 * Without a cursor it begins at the beginning. Asking twice is safe. While `more` is true there is more to ask at once.
 * With `wait=<seconds>` (at most {@link FEED_LIMITS}.wait) the answer is held back until there is a change to tell of.
 * A cursor of another database, or one from the future of a restored database, is answered with 410 and
 * {@link FeedError} code `cursor-unknown`: drop the copy and begin again without a cursor.
 *
 * `GET /api/content-feed/files/<name>` answers the bytes of a media file named in a document.
 */

/** Raised when a published document's shape changes so that older content stores must be rebuilt. */
export const FEED_VERSION = 1
export const FEED_PATHS = {
  changes: '/api/content-feed',
  files: '/api/content-feed/files',
} as const
export const FEED_LIMITS = { default: 200, max: 500, wait: 25 } as const

export const feedChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('published'), document: publishedDocumentSchema }),
  z.strictObject({ change: z.literal('withdrawn'), kind: z.enum(KINDS), id: documentIdSchema }),
  /** A published document that does not fit the contract: the reader's side keeps what it has and reports it. */
  z.strictObject({
    change: z.literal('unreadable'),
    kind: z.enum(KINDS),
    id: documentIdSchema,
    title: z.string(),
    /** Dutch sentences for the editor. */
    problems: z.array(z.string()).min(1),
  }),
])
export type FeedChange = z.infer<typeof feedChangeSchema>

export const feedPageSchema = z.strictObject({
  version: z.literal(FEED_VERSION),
  changes: z.array(feedChangeSchema),
  /** Ask with this next time; opaque. */
  cursor: z.string().min(1).max(200),
  more: z.boolean(),
})
export type FeedPage = z.infer<typeof feedPageSchema>

export const feedErrorSchema = z.strictObject({
  error: z.strictObject({
    code: z.enum(['unauthorized', 'cursor-unknown', 'invalid-request', 'not-found']),
    message: z.string(),
  }),
})
export type FeedError = z.infer<typeof feedErrorSchema>
