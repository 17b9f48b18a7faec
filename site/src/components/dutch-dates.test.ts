import { expect, it } from 'vitest'
import { dayWords, monthWords, shortDayWords } from './dutch-dates.ts'

it('writes days and months in Dutch, by the clock of the Netherlands', () => {
  expect(dayWords('2026-09-03')).toBe('3 september 2026')
  expect(monthWords('2026-10-31T23:30:00.000Z')).toBe('november 2026')
})

it('leaves out the year that it is', () => {
  expect(shortDayWords('2026-12-01', '2026-11-24')).toBe('1 december')
  expect(shortDayWords('2027-01-26', '2026-11-24')).toBe('26 januari 2027')
})
