import { z } from 'zod'
import { daySchema, listedDocumentSchema, shortTextSchema, summarySchema } from './document.ts'
import { isSafeHref } from './links.ts'
import { imageSchema } from './media.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** Where the text has its facts from. */
export const sourceSchema = z.strictObject({
  text: z.string().trim().min(1).max(500),
  url: z.string().max(2000).refine(isSafeHref, 'Dit adres mag niet in een link staan.').optional(),
})
export type Source = z.infer<typeof sourceSchema>

/** A page of the knowledge bank: the answer first, then the text, then where it comes from. */
export const articleSchema = listedDocumentSchema.extend({
  kind: z.literal('article'),
  summary: summarySchema,
  image: imageSchema.optional(),
  body: richTextSchema,
  sources: z.array(sourceSchema),
  /** Articles, tools and stories to read next, in the editor's order. */
  related: z.array(referenceSchema),
  /** Who answers for the content, as readers see it: "Hilda Brouwer, dorpencoördinator". */
  owner: shortTextSchema.optional(),
  checkedOn: daySchema.optional(),
  /** From this day on the page says that it may be outdated. */
  reviewOn: daySchema.optional(),
})
export type Article = z.infer<typeof articleSchema>
