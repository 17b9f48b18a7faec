import { expect, it } from 'vitest'
import { dayWords, monthWords } from './dutch-dates.ts'

it('writes days and months in Dutch, by the clock of the Netherlands', () => {
  expect(dayWords('2026-09-03')).toBe('3 september 2026')
  expect(monthWords('2026-10-31T23:30:00.000Z')).toBe('november 2026')
})
