import { z } from 'zod'
import { daySchema, listedDocumentSchema, longTextSchema, shortTextSchema } from './document.ts'
import { isSafeHref } from './links.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** One line of the check list: what has to be so, or what a scheme isn't for. */
export const conditionSchema = z.strictObject({
  text: shortTextSchema,
  /** False for what it isn't meant for. */
  isMet: z.boolean(),
})

/** Whom to call before you apply. Never an e-mail address of a person. */
export const adviserSchema = z.strictObject({
  name: shortTextSchema,
  /** What that person does for you: "leest je plan en zegt wat er mist". */
  help: shortTextSchema.optional(),
  phone: shortTextSchema.optional(),
  /** "Antwoordt binnen 3 werkdagen". */
  answers: shortTextSchema.optional(),
})

/** Money to apply for. Whether it is open follows from the days, on the day of reading. */
export const schemeSchema = listedDocumentSchema.extend({
  kind: z.literal('scheme'),
  summary: longTextSchema,
  /** Who gives it: "de provincie". */
  provider: shortTextSchema,
  municipality: shortTextSchema.optional(),
  opensOn: daySchema,
  /** The last day to apply; absent when it stays open. */
  closesOn: daySchema.optional(),
  /** As people say it: "17.00 uur". */
  closesAt: shortTextSchema.optional(),
  /** The last day on which you hear something. */
  answerOn: daySchema.optional(),
  /** For who comes too late: "Waarschijnlijk weer open in maart 2027". */
  reopens: shortTextSchema.optional(),
  /** As people say it: "€ 500 tot € 5.000". */
  amount: shortTextSchema,
  ownShare: shortTextSchema.optional(),
  answerTime: shortTextSchema.optional(),
  budgetLeft: shortTextSchema.optional(),
  conditions: z.array(conditionSchema).max(20),
  /** Text below the check list; may be empty. */
  body: richTextSchema,
  applyUrl: z
    .string()
    .max(2000)
    .refine(isSafeHref, 'Dit adres mag niet in een link staan.')
    .optional(),
  adviser: adviserSchema.optional(),
  related: z.array(referenceSchema),
})
export type Scheme = z.infer<typeof schemeSchema>
export type SchemeCondition = z.infer<typeof conditionSchema>
export type Adviser = z.infer<typeof adviserSchema>
