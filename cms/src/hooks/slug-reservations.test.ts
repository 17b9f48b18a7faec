import { expect, test } from 'vitest'
import { releaseSlug, reserveSlug } from './slug-reservations.ts'

test('who comes first holds a slug, and may ask again', () => {
  expect(reserveSlug('articles:eerst', 'a', 0)).toBe(true)
  expect(reserveSlug('articles:eerst', 'b', 10)).toBe(false)
  expect(reserveSlug('articles:eerst', 'a', 20)).toBe(true)
  expect(reserveSlug('tools:eerst', 'b', 20)).toBe(true)
})

test('a slug comes free when it is let go of, or after a while', () => {
  expect(reserveSlug('articles:vrij', 'a', 0)).toBe(true)
  releaseSlug('articles:vrij')
  expect(reserveSlug('articles:vrij', 'b', 1)).toBe(true)
  expect(reserveSlug('articles:vrij', 'c', 5000)).toBe(true)
})
