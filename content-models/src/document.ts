import { z } from 'zod'
import { documentIdSchema } from './reference.ts'
import { AUDIENCES } from './vocabulary.ts'

/** Limits in characters, shared by the editor's form and the published document. */
export const LIMITS = {
  title: 160,
  slug: 120,
  shortText: 200,
  longText: 400,
  summaryPoint: 400,
  summaryPoints: 5,
} as const

/** A slug: small letters, digits and single hyphens, as it stands in the address of a page. */
export const slugSchema = z
  .string()
  .max(LIMITS.slug)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Gebruik alleen kleine letters, cijfers en streepjes.')

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date()
/** A moment in UTC, ISO 8601. */
export const momentSchema = z.iso.datetime()

export const shortTextSchema = z.string().trim().min(1).max(LIMITS.shortText)

/** One or two sentences. */
export const longTextSchema = z.string().trim().min(1).max(LIMITS.longText)

/** "In het kort": one to five points, each one or two sentences. The first stands in lists and search results. */
export const summarySchema = z
  .array(z.string().trim().min(1).max(LIMITS.summaryPoint))
  .min(1)
  .max(LIMITS.summaryPoints)

/** What every published document has. */
export const documentBaseSchema = z.strictObject({
  id: documentIdSchema,
  slug: slugSchema,
  title: z.string().trim().min(1).max(LIMITS.title),
  /** First time that it was published; sorts lists, newest first. */
  publishedAt: momentSchema,
  /** Last time that its published text changed. */
  updatedAt: momentSchema,
})

/** Limits of what editors say about finding a document. */
export const SEARCH_LIMITS = { lines: 20, line: 100 } as const
const searchLinesSchema = z
  .array(z.string().trim().min(1).max(SEARCH_LIMITS.line))
  .max(SEARCH_LIMITS.lines)

/** What the kinds in lists share beside that. `themes` are ids of theme documents. */
export const listedDocumentSchema = documentBaseSchema.extend({
  audiences: z.array(z.enum(AUDIENCES)),
  themes: z.array(documentIdSchema),
  /** Other words by which readers look for it; search alone knows them. */
  searchWords: searchLinesSchema.optional(),
  /** Queries that must show it among the first three results. */
  searchPromises: searchLinesSchema.optional(),
})
