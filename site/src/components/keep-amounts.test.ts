import { expect, test } from 'vitest'
import { keepAmounts } from './keep-amounts.ts'

test('a euro sign stays with its amount, and other spaces break', () => {
  expect(keepAmounts('van € 500 tot € 5.000 per dorp')).toBe(
    'van €\u00a0500 tot €\u00a05.000 per dorp',
  )
  expect(keepAmounts('het € teken')).toBe('het € teken')
})
