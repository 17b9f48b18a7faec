import { expect, test } from 'vitest'
import { municipalitySlug, tooiIdentifier } from './municipality.ts'

test('a municipality is known by its name, with or without the word', () => {
  expect(municipalitySlug('Gemeente Midden-Groningen')).toBe('midden-groningen')
  expect(tooiIdentifier('gemeente Emmen')).toBe(
    'https://identifier.overheid.nl/tooi/id/gemeente/gm0114',
  )
})

test('an invented one has no identifier', () => {
  expect(tooiIdentifier('Brinkerland')).toBeUndefined()
})
