import { z } from 'zod'
import { listedDocumentSchema, longTextSchema } from './document.ts'
import { imageSchema } from './media.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** What is new, and true for a while. */
export const newsSchema = listedDocumentSchema.extend({
  kind: z.literal('news'),
  summary: longTextSchema,
  image: imageSchema.optional(),
  body: richTextSchema,
  related: z.array(referenceSchema),
})
export type News = z.infer<typeof newsSchema>
