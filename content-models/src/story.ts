import { z } from 'zod'
import { listedDocumentSchema, shortTextSchema, summarySchema } from './document.ts'
import { imageSchema } from './media.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'
import { LEGAL_FORMS } from './vocabulary.ts'

/** Whom readers may ask, as agreed with that person. Never an e-mail address. */
export const storyContactSchema = z.strictObject({
  name: shortTextSchema,
  phone: shortTextSchema.optional(),
  note: shortTextSchema.optional(),
})
export type StoryContact = z.infer<typeof storyContactSchema>

/** What people in one village or neighbourhood did, honestly told. */
export const storySchema = listedDocumentSchema.extend({
  kind: z.literal('story'),
  summary: summarySchema,
  image: imageSchema.optional(),
  village: shortTextSchema.optional(),
  municipality: shortTextSchema.optional(),
  inhabitants: z.int().min(1).optional(),
  /** As people say it: "€ 18.400 in jaar één". */
  cost: shortTextSchema.optional(),
  /** The same in whole euros, for the lists by cost. */
  costEuros: z.int().min(0).optional(),
  /** How many people did it, for the lists by size of the group. */
  people: z.int().min(1).optional(),
  /** As people say it: "22 uur per week, samen". */
  hours: shortTextSchema.optional(),
  legalForm: z.enum(LEGAL_FORMS).optional(),
  /** "Wat was er aan de hand?" */
  occasion: richTextSchema,
  /** "Wat deden ze?" */
  approach: richTextSchema,
  /** "Wat kwam ervan?" */
  result: richTextSchema,
  /** "Wat ging er mis?" */
  setbacks: richTextSchema,
  /** Text that fits none of the four questions; may be empty. */
  body: richTextSchema,
  /** Tools used and articles read, in the editor's order. */
  related: z.array(referenceSchema),
  contact: storyContactSchema.optional(),
})
export type Story = z.infer<typeof storySchema>
