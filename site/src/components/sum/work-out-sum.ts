import type { SumSign, SumUnit } from 'content-models'

/** A sum with its numbers in hundredths, so that cents are exact. */
export type SumNumbers = {
  rows: { sign: SumSign; factors: { hundredths: bigint; unit: SumUnit }[] }[]
  /** What the outcome is divided by. */
  share?: bigint | undefined
}

/** What comes out, in hundredths. `share` is absent when there is nothing to divide by. */
export type SumOutcome = { rows: bigint[]; total: bigint; share?: bigint }

/**
 * Works out a sum. Each row is rounded to cents, half away from zero, before the rows are added: what a reader adds up by
 * hand is what stands below the line.
 */
export function workOutSum({ rows, share }: SumNumbers): SumOutcome {
  const amounts = rows.map(rowAmount)
  const total = amounts.reduce((sum, amount) => sum + amount, 0n)
  return { rows: amounts, total, ...(share ? { share: divide(total * 100n, share) } : {}) }
}

function rowAmount({ sign, factors }: SumNumbers['rows'][number]): bigint {
  const product = factors.reduce((result, { hundredths }) => result * hundredths, 1n)
  const percents = factors.filter(({ unit }) => unit === 'percent').length
  const amount = divide(product, 100n ** BigInt(factors.length - 1 + percents))
  return sign === 'minus' ? -amount : amount
}

function divide(dividend: bigint, divisor: bigint): bigint {
  const twice = 2n * (dividend < 0n ? -dividend : dividend)
  const rounded = (twice + divisor) / (2n * divisor)
  return dividend < 0n ? -rounded : rounded
}
