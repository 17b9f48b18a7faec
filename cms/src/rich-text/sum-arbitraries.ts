import { type Block, SUM_SIGNS, SUM_UNITS, type SumFactor, type SumRow } from 'content-models'
import fc from 'fast-check'
import { label, optional, record } from './record-arbitrary.ts'

const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((cents) => cents / 100)
const sumRow = record<SumRow>({
  label,
  sign: fc.constantFrom(...SUM_SIGNS),
  factors: fc.array(
    record<SumFactor>({
      value: amount,
      unit: fc.constantFrom(...SUM_UNITS),
      name: optional(label),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})
/** Arbitrary sums, as the editor can hold them. */
export const sumArbitrary = record<Block>({
  type: fc.constant('sum' as const),
  title: label,
  rows: fc.array(sumRow, { minLength: 1, maxLength: 3 }),
  result: label,
  unit: optional(label),
  share: optional(
    fc.record({ value: amount.filter((value) => value > 0), name: label, result: label }),
  ),
  note: optional(label),
})
/** Arbitrary texts to copy. */
export const sampleArbitrary = record<Block>({
  type: fc.constant('sample' as const),
  title: label,
  text: label.filter((text) => !text.includes('\r')),
})
