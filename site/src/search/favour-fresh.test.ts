import { expect, it } from 'vitest'
import { favourFresh } from './favour-fresh.ts'

const order = (hits: { id: string; score: number; year?: number }[]) =>
  favourFresh(hits, ({ year }) => year).map(({ id }) => id)

it('puts the newer of equals first, and nothing before what fits better', () => {
  const old = { id: 'old', score: 5, year: 2019 }
  expect(order([old, { id: 'new', score: 5, year: 2026 }])).toEqual(['new', 'old'])
  expect(order([old, { id: 'new', score: 4.5, year: 2026 }])).toEqual(['old', 'new'])
})

it('puts pages about the site behind what they fit hardly better than', () => {
  const about = { id: 'about', score: 5 }
  expect(order([about, { id: 'tool', score: 4.5, year: 2020 }])).toEqual(['tool', 'about'])
  expect(order([about, { id: 'tool', score: 1, year: 2020 }])).toEqual(['about', 'tool'])
})
