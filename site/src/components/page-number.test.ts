import { expect, it } from 'vitest'
import { pageNumber } from './page-number.ts'

it('takes whole numbers from one, written plainly', () => {
  expect(pageNumber('12')).toBe(12)
  expect(['0', '01', '-1', '1.5', '1e3', ' 1', '', undefined].map(pageNumber)).toEqual(
    Array(8).fill(undefined),
  )
})
