import { z } from 'zod'
import { sourceSchema } from './article.ts'
import { daySchema, listedDocumentSchema, longTextSchema, shortTextSchema } from './document.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** A poll that a page can show. */
export const MAX_POLL_GROUPS = 8
export const MAX_POLL_STATEMENTS = 50

/** How many people gave each answer. */
export const answersSchema = z.strictObject({
  agree: z.int().nonnegative(),
  disagree: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
})
export type Answers = z.infer<typeof answersSchema>

export const statementSchema = z.strictObject({
  text: longTextSchema,
  /** Of each group of the poll, in the order of the groups. */
  answers: z.array(answersSchema).min(2),
  /** Where to go on with the difference. */
  stop: referenceSchema.optional(),
})
export type Statement = z.infer<typeof statementSchema>

/** What groups think of the same statements: "Is er een match?" Groups that are too small to show are not in it. */
export const pollSchema = listedDocumentSchema
  .extend({
    kind: z.literal('poll'),
    summary: longTextSchema,
    askedOn: daySchema,
    /** Where it was asked: "Groningen en Drenthe". */
    area: shortTextSchema,
    source: sourceSchema.optional(),
    groups: z.array(shortTextSchema).min(2).max(MAX_POLL_GROUPS),
    statements: z.array(statementSchema).min(1).max(MAX_POLL_STATEMENTS),
    /** Groups with fewer people are left out. */
    smallestGroup: z.int().min(5),
    /** How many were left out. */
    hiddenGroups: z.int().nonnegative(),
    body: richTextSchema,
    related: z.array(referenceSchema),
  })
  .refine(
    ({ groups, statements }) => statements.every(({ answers }) => answers.length === groups.length),
    { path: ['figures'], message: 'Bij elke stelling horen cijfers van elke groep.' },
  )
export type Poll = z.infer<typeof pollSchema>
