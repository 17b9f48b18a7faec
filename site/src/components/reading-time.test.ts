import { expect, it } from 'vitest'
import { readingMinutes } from './reading-time.ts'

it.each([
  [0, 1],
  [120, 1],
  [290, 1],
  [310, 2],
  [1200, 6],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes('woord \n'.repeat(words))).toBe(minutes)
})
