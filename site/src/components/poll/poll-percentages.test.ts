import type { Poll } from 'content-models'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupSize, sharesOf, statementsByGap } from './poll-percentages.ts'

const count = fc.nat({ max: 100_000 })

it('makes whole percents that add up to 100, none further than one from the exact share', () => {
  fc.assert(
    fc.property(count, count, count, (agree, disagree, unknown) => {
      const total = agree + disagree + unknown
      const shares = sharesOf({ agree, disagree, unknown })
      const sum = shares.agree + shares.disagree + shares.unknown
      expect(sum).toBe(total === 0 ? 0 : 100)
      if (total > 0) expect(Math.abs(shares.agree - (agree * 100) / total)).toBeLessThan(1)
    }),
  )
})

it('puts the largest difference first, also among three groups', () => {
  const poll = {
    groups: ['Bewoners', 'Gemeenten', 'Clubs'],
    statements: [
      { text: 'Klein', answers: answers([50, 50], [52, 48], [51, 49]) },
      { text: 'Groot', answers: answers([27, 73], [84, 16], [60, 20]) },
    ],
  } as unknown as Poll
  const [first, second] = statementsByGap(poll)
  expect(first).toMatchObject({ text: 'Groot', gap: 57, most: 1, least: 0 })
  expect(second).toMatchObject({ text: 'Klein', gap: 2 })
  expect(groupSize(poll, 2)).toBe(100)
})

function answers(...pairs: [number, number][]) {
  return pairs.map(([agree, disagree]) => ({ agree, disagree, unknown: 0 }))
}
