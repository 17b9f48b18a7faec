import { z } from 'zod'
import { momentSchema } from './document.ts'
import { KINDS } from './kinds.ts'
import { documentIdSchema } from './reference.ts'

/**
 * What the releaser tells the cms of a release, with `POST /api/content-feed/reports` and the key of the feed: once for each
 * stage. The cms answers 204. Telling twice is safe; a report that gets lost changes nothing for readers.
 */

/** How far a release is. `failed`: readers keep the release before it. */
export const RELEASE_STAGES = ['printed', 'checked', 'live', 'failed', 'rolled-back'] as const
export type ReleaseStage = (typeof RELEASE_STAGES)[number]

/** Why readers don't see the newest version of a document. */
export const HOLD_REASONS = [
  /** The feed can't carry it. */
  'unreadable',
  /** It holds a link within the site that leads nowhere. */
  'broken-link',
  /** A page that shows it can't be printed. */
  'unprintable',
  /** It goes out together with others, and one of those is held or isn't there yet. */
  'together',
  /** It was live, and somebody went back to an earlier release. */
  'rolled-back',
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

/** A document of which readers keep an earlier version, or none. */
export const heldDocumentSchema = z.strictObject({
  kind: z.enum(KINDS),
  id: documentIdSchema,
  title: z.string(),
  reason: z.enum(HOLD_REASONS),
  /** Of the version that is held; absent for a document that the feed can't carry. */
  updatedAt: momentSchema.optional(),
  /** Dutch sentences for the editor: what is wrong and what to do. */
  problems: z.array(z.string()).min(1),
})
export type HeldDocument = z.infer<typeof heldDocumentSchema>

/** A document that a release brings or takes away. */
export const releasedChangeSchema = z.strictObject({
  change: z.enum(['published', 'withdrawn']),
  kind: z.enum(KINDS),
  id: documentIdSchema,
  title: z.string(),
  /** Path of its page, without base path. */
  path: z.string(),
  /** Of the version in this release; absent for what was withdrawn. */
  updatedAt: momentSchema.optional(),
  /** SHA-256 of its page, in hexadecimal; absent for what was withdrawn and for a kind without a page. */
  hash: z.string().optional(),
})
export type ReleasedChange = z.infer<typeof releasedChangeSchema>

/** Most changes that one report names. */
export const MAX_REPORTED_CHANGES = 500

export const releaseReportSchema = z.strictObject({
  /** Address of the site, with its base path. */
  site: z.url(),
  release: z.int().positive(),
  stage: z.enum(RELEASE_STAGES),
  /** When this stage was reached. */
  moment: momentSchema,
  /** Place in the feed: everything before it is in this release, or among `held`. */
  cursor: z.string().min(1).max(200),
  /** Milliseconds since the release began. */
  durationMs: z.int().nonnegative(),
  /** Pages printed anew, and pages of the whole site. */
  printedPages: z.int().nonnegative(),
  pages: z.int().nonnegative(),
  changes: z.array(releasedChangeSchema).max(MAX_REPORTED_CHANGES),
  /** How many changes there are beside those in `changes`. */
  moreChanges: z.int().nonnegative(),
  /** Everything that is held at this moment. */
  held: z.array(heldDocumentSchema),
  /** Numbers of the releases that can be gone back to, this one among them once it is live. */
  kept: z.array(z.int().positive()),
  /** A Dutch sentence, for `failed`. */
  problem: z.string().optional(),
  /** Links that an editor typed and that lead nowhere, in documents that didn't change: Dutch sentences. */
  warnings: z.array(z.string()),
  /** The wish that this release fulfils, or that could not be (then `problem` tells why). */
  wish: z.string().optional(),
})
export type ReleaseReport = z.infer<typeof releaseReportSchema>
