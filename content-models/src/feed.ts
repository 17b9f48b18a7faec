import { z } from 'zod'
import { KINDS } from './kinds.ts'
import { publishedDocumentSchema } from './published-document.ts'
import { documentIdSchema } from './reference.ts'

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
 *
 * With `site=<address>` the answer also carries the {@link ReleaseWish}es for that site, and a held-back answer comes at once
 * when there is one. The releaser tells with `POST /api/content-feed/reports` how far a release is: see release-report.ts.
 */

/** Raised when a published document's shape changes so that older content stores must be rebuilt. */
export const FEED_VERSION = 2
export const FEED_PATHS = {
  changes: '/api/content-feed',
  files: '/api/content-feed/files',
  reports: '/api/content-feed/reports',
} as const
export const FEED_LIMITS = { default: 500, max: 500, wait: 25 } as const

/** Changes that readers may only see together: all `size` of them in one release, or none. */
export const togetherSchema = z.strictObject({
  id: z.string().min(1).max(100),
  size: z.int().min(1).max(200),
})
export type Together = z.infer<typeof togetherSchema>

export const feedChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('published'),
    document: publishedDocumentSchema,
    together: togetherSchema.optional(),
  }),
  z.strictObject({
    change: z.literal('withdrawn'),
    kind: z.enum(KINDS),
    id: documentIdSchema,
    together: togetherSchema.optional(),
  }),
  /** A published document that does not fit the contract: the reader's side keeps what it has and reports it. */
  z.strictObject({
    change: z.literal('unreadable'),
    kind: z.enum(KINDS),
    id: documentIdSchema,
    title: z.string(),
    /** Dutch sentences for the editor. */
    problems: z.array(z.string()).min(1),
    together: togetherSchema.optional(),
  }),
])
export type FeedChange = z.infer<typeof feedChangeSchema>

/** What somebody asked of the releaser in the cms. It stands in each answer until a report names its `id`. */
export const releaseWishSchema = z.strictObject({
  id: z.string().min(1).max(100),
  wish: z.literal('rollback'),
  /** Number of the release to go back to. */
  to: z.int().positive(),
})
export type ReleaseWish = z.infer<typeof releaseWishSchema>

export const feedPageSchema = z.strictObject({
  version: z.literal(FEED_VERSION),
  changes: z.array(feedChangeSchema),
  /** Ask with this next time; opaque. */
  cursor: z.string().min(1).max(200),
  more: z.boolean(),
  wishes: z.array(releaseWishSchema).optional(),
})
export type FeedPage = z.infer<typeof feedPageSchema>

export const feedErrorSchema = z.strictObject({
  error: z.strictObject({
    code: z.enum(['unauthorized', 'cursor-unknown', 'invalid-request', 'not-found']),
    message: z.string(),
  }),
})
export type FeedError = z.infer<typeof feedErrorSchema>
