import { z } from 'zod'
import { daySchema, listedDocumentSchema, longTextSchema, shortTextSchema } from './document.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** Days for which a helper stays on the site after confirming. */
export const CONFIRMED_DAYS = 180

export const HELPER_ROLES = ['official', 'volunteer'] as const
export type HelperRole = (typeof HELPER_ROLES)[number]

export const HELPER_ROLE_LABELS: Record<HelperRole, string> = {
  official: 'Ambtenaar',
  volunteer: 'Vrijwilliger',
}

/** Somebody whom people may call, as agreed; never an e-mail address. The title is the name. */
export const helperSchema = listedDocumentSchema.extend({
  kind: z.literal('helper'),
  role: z.enum(HELPER_ROLES),
  municipality: shortTextSchema,
  summary: longTextSchema,
  helpsWith: z.array(shortTextSchema).max(10),
  phone: shortTextSchema.optional(),
  /** "Antwoordt binnen 2 werkdagen". */
  answers: shortTextSchema.optional(),
  /** The last day on which this person said yes to standing here. */
  confirmedOn: daySchema,
  body: richTextSchema,
  related: z.array(referenceSchema),
})
export type Helper = z.infer<typeof helperSchema>
