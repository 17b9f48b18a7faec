import type { SumSign, SumUnit } from 'content-models'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { workOutSum } from './work-out-sum.ts'

const row = (sign: SumSign, ...factors: [number, SumUnit][]) => ({
  sign,
  factors: factors.map(([value, unit]) => ({ hundredths: BigInt(Math.round(value * 100)), unit })),
})

it('multiplies within a row, adds and subtracts rows, and divides what is left', () => {
  const rows = [
    row('plus', [30, 'count'], [45, 'euro']),
    row('plus', [400, 'count'], [11.5, 'euro'], [52, 'count'], [24, 'percent']),
    row('minus', [2100, 'euro']),
  ]
  expect(workOutSum({ rows, share: 31_000n })).toEqual({
    rows: [135_000n, 5_740_800n, -210_000n],
    total: 5_665_800n,
    share: 18_277n,
  })
})

it('rounds half a cent away from zero, also below it', () => {
  const half: [number, SumUnit][] = [
    [0.01, 'euro'],
    [50, 'percent'],
  ]
  expect(workOutSum({ rows: [row('plus', ...half), row('minus', ...half)] }).rows).toEqual([
    1n,
    -1n,
  ])
  expect(workOutSum({ rows: [row('plus', [0.01, 'euro'], [49.99, 'percent'])] }).total).toBe(0n)
  expect(workOutSum({ rows: [row('minus', [1, 'euro'])], share: 300n }).share).toBe(-33n)
  expect(workOutSum({ rows: [row('minus', [2, 'euro'])], share: 300n }).share).toBe(-67n)
})

it('is exact where floating point is not', () => {
  const rows = [row('plus', [0.1, 'euro']), row('plus', [0.2, 'euro'])]
  expect(workOutSum({ rows }).total).toBe(30n)
  const each: [number, SumUnit][] = [
    [1.15, 'euro'],
    [70, 'percent'],
  ]
  // 0.805, which floating point holds as 0.8049999.
  expect(workOutSum({ rows: [row('plus', ...each)] }).total).toBe(81n)
  const huge: [number, SumUnit] = [999_999_999.99, 'euro']
  expect(workOutSum({ rows: [row('plus', huge, huge)] }).total).toBe(99_999_999_998_000_000_000n)
})

it('divides by nothing when there is nothing to divide by', () => {
  expect(workOutSum({ rows: [row('plus', [5, 'euro'])], share: 0n })).toEqual({
    rows: [500n],
    total: 500n,
  })
})

it('adds up to what a reader adds up, whatever the numbers', () => {
  const factor = fc.tuple(
    fc.integer({ min: 0, max: 10 ** 11 }).map((cents) => cents / 100),
    fc.constantFrom<SumUnit>('euro', 'percent', 'count'),
  )
  const rows = fc.array(
    fc
      .tuple(
        fc.constantFrom<SumSign>('plus', 'minus'),
        fc.array(factor, { minLength: 1, maxLength: 4 }),
      )
      .map(([sign, factors]) => row(sign, ...factors)),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(
    fc.property(rows, (some) => {
      const { rows: amounts, total } = workOutSum({ rows: some })
      expect(total).toBe(amounts.reduce((sum, amount) => sum + amount, 0n))
    }),
  )
})
