import { z } from 'zod'
import { listedDocumentSchema, longTextSchema, shortTextSchema } from './document.ts'
import { isSafeHref } from './links.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** A club, foundation or office that helps villages on. */
export const organisationSchema = listedDocumentSchema.extend({
  kind: z.literal('organisation'),
  summary: longTextSchema,
  place: shortTextSchema.optional(),
  municipality: shortTextSchema.optional(),
  phone: shortTextSchema.optional(),
  website: z
    .string()
    .max(2000)
    .refine(isSafeHref, 'Dit adres mag niet in een link staan.')
    .optional(),
  body: richTextSchema,
  related: z.array(referenceSchema),
})
export type Organisation = z.infer<typeof organisationSchema>
