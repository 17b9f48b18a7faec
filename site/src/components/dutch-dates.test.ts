import { expect, it } from 'vitest'
import { dayWords, hasCome, monthWords } from './dutch-dates.ts'

it('writes days and months in Dutch, by the clock of the Netherlands', () => {
  expect(dayWords('2026-09-03')).toBe('3 september 2026')
  expect(monthWords('2026-10-31T23:30:00.000Z')).toBe('november 2026')
})

it('knows when a day has begun in the Netherlands', () => {
  expect(hasCome('2026-10-02', new Date('2026-10-01T21:59:00Z'))).toBe(false)
  expect(hasCome('2026-10-02', new Date('2026-10-01T22:01:00Z'))).toBe(true)
  expect(hasCome('2026-10-02', new Date('2027-01-01T00:00:00Z'))).toBe(true)
})
