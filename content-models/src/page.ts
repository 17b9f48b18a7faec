import { z } from 'zod'
import { documentBaseSchema } from './document.ts'
import { richTextSchema } from './rich-text.ts'

/** A page about Oplaadpunt itself: Over, Contact, Privacy, Toegankelijkheid. */
export const pageSchema = documentBaseSchema.extend({
  kind: z.literal('page'),
  summary: z.string().trim().min(1).max(400).optional(),
  body: richTextSchema,
  /** Place in the footer, lowest first. */
  position: z.int(),
})
export type Page = z.infer<typeof pageSchema>
