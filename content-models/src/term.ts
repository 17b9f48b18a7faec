import { z } from 'zod'
import { listedDocumentSchema, longTextSchema, shortTextSchema } from './document.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** A word of the trade, explained. Its first use in a text links to it. */
export const glossaryTermSchema = listedDocumentSchema.extend({
  kind: z.literal('term'),
  /** What it means, in one or two sentences. */
  summary: longTextSchema,
  /** How texts also write it: plural, other spelling. */
  forms: z.array(shortTextSchema).max(10),
  body: richTextSchema,
  related: z.array(referenceSchema),
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>
