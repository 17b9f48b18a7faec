import { z } from 'zod'
import { sourceSchema } from './article.ts'
import { listedDocumentSchema, longTextSchema, shortTextSchema } from './document.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** Longest words of the turn, in characters. */
export const TURN_LIMITS = { no: 60, yes: 40 } as const

/** From "Nee, dat kan niet" to "Het kan wel": a rule, who may decide, and the way round. */
export const barrierSchema = listedDocumentSchema.extend({
  kind: z.literal('barrier'),
  /** "Nee, niet zonder vergunning". */
  no: z.string().trim().min(1).max(TURN_LIMITS.no),
  /** "Met 49 mensen wel". */
  yes: z.string().trim().min(1).max(TURN_LIMITS.yes),
  summary: longTextSchema,
  /** What the rule says, and why it is there. */
  rule: richTextSchema,
  /** Who may say yes. */
  decides: longTextSchema,
  municipality: shortTextSchema.optional(),
  /** The way round. */
  body: richTextSchema,
  sources: z.array(sourceSchema),
  /** Who did it, and with what. */
  related: z.array(referenceSchema),
})
export type Barrier = z.infer<typeof barrierSchema>
