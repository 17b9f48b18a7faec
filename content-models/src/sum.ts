import { z } from 'zod'
import { shortTextSchema } from './document.ts'
import { MAX_NUMBER, toHundredths } from './dutch-number.ts'

/** What a number in a sum counts. */
export const SUM_UNITS = ['euro', 'percent', 'count'] as const
export type SumUnit = (typeof SUM_UNITS)[number]

/** Whether a row of a sum comes on top or goes off. */
export const SUM_SIGNS = ['plus', 'minus'] as const
export type SumSign = (typeof SUM_SIGNS)[number]

export const SUM_LIMITS = { rows: 20, factors: 4 } as const

const numberSchema = z
  .number()
  .min(0)
  .max(MAX_NUMBER)
  .refine(
    (value) => isTwoDecimals(value),
    'Een getal heeft ten hoogste twee cijfers achter de komma.',
  )

const factorSchema = z.strictObject({
  value: numberSchema,
  unit: z.enum(SUM_UNITS),
  /** What is counted: "avonden". */
  name: shortTextSchema.optional(),
})
export type SumFactor = z.infer<typeof factorSchema>

const rowSchema = z.strictObject({
  label: shortTextSchema,
  sign: z.enum(SUM_SIGNS),
  /** Multiplied with each other. */
  factors: z.array(factorSchema).min(1).max(SUM_LIMITS.factors),
})
export type SumRow = z.infer<typeof rowSchema>

/** A worked sum: rows that come on top or go off, what is left, and on request what that is for each. */
export const sumSchema = z.strictObject({
  type: z.literal('sum'),
  title: shortTextSchema,
  rows: z.array(rowSchema).min(1).max(SUM_LIMITS.rows),
  /** What the outcome is called: "Blijft over per jaar". */
  result: shortTextSchema,
  /** What the outcome counts, "uur"; euros when absent. */
  unit: shortTextSchema.optional(),
  /** What the outcome is divided by, and what that is called: 310 "leden", "Per lid". */
  share: z
    .strictObject({
      value: numberSchema.refine((value) => value > 0, 'Delen door nul kan niet.'),
      name: shortTextSchema,
      result: shortTextSchema,
    })
    .optional(),
  /** Where the numbers come from. */
  note: shortTextSchema.optional(),
})
export type Sum = z.infer<typeof sumSchema>

/** A text for readers to copy, as plain lines. */
export const sampleSchema = z.strictObject({
  type: z.literal('sample'),
  title: shortTextSchema,
  text: z.string().trim().min(1).max(10_000),
})
export type Sample = z.infer<typeof sampleSchema>

/** Whether a number has no more than two decimals. */
export function isTwoDecimals(value: number): boolean {
  return Number.isFinite(value) && Number(toHundredths(value)) / 100 === value
}
