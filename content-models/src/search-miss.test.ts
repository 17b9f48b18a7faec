import { expect, it } from 'vitest'
import { missOf } from './search-miss.ts'

it('counts words, whatever their capitals and spaces', () => {
  expect(missOf('  Buurt  Café ')).toBe('buurt café')
  expect(missOf('’s-Hertogenbosch')).toBeUndefined()
  expect(missOf('wmo 2015')).toBeUndefined()
  expect(missOf('top 100')).toBe('top 100')
})

it.each([
  '',
  'ab',
  '12345',
  'jan@voorbeeld.nl',
  'https://voorbeeld.nl',
  'bel 0612345678',
  '1234 ab',
  'x'.repeat(61),
  'een twee drie vier vijf zes zeven',
  '<script>',
  '=cmd()',
  'bus\u0000bus',
])('leaves %j alone', (query) => expect(missOf(query)).toBeUndefined())
