import { z } from 'zod'
import { KINDS } from './kinds.ts'

/** The identity of a document within Oplaadpunt: it never changes, unlike its slug. */
export const documentIdSchema = z.string().min(1).max(64)

/** Points at a document by identity, so that a link survives a new slug or a withdrawal. */
export const referenceSchema = z.strictObject({
  kind: z.enum(KINDS),
  id: documentIdSchema,
})
export type Reference = z.infer<typeof referenceSchema>
