import { expect, it } from 'vitest'
import {
  formatEuros,
  formatHundredths,
  MAX_NUMBER,
  parseDutchNumber,
  toHundredths,
} from './dutch-number.ts'

it.each([
  ['1.234,50', 1234.5],
  ['1234,5', 1234.5],
  ['€ 45', 45],
  ['€\u00a01.250,-', 1250],
  ['24 %', 24],
  ['12.50', 12.5],
  ['1.234', 1234],
  [' 0 ', 0],
  ['7,', 7],
  ['999.999.999,99', MAX_NUMBER],
])('reads %j', (text, value) => {
  expect(parseDutchNumber(text)).toBe(value)
})

it.each([
  '',
  '-5',
  '1e9',
  '0x10',
  'Infinity',
  'NaN',
  '1,2,3',
  '1.23.4',
  '12.3456',
  '1,999',
  '1000000000',
  '٣',
  '12a',
  '<b>1</b>',
  '€',
  '9'.repeat(5000),
])('does not take %j for a number', (text) => {
  expect(parseDutchNumber(text)).toBeUndefined()
})

it('reads back every number that it writes', () => {
  for (let cents = 0; cents < 10 ** 11; cents = Math.ceil(cents * 1.01) + 1) {
    for (const format of [formatHundredths, formatEuros]) {
      const text = format(BigInt(cents))
      expect(toHundredths(parseDutchNumber(text) ?? -1)).toBe(BigInt(cents))
    }
  }
})

it('writes thousands, cents and a true minus', () => {
  expect(formatEuros(-123450n)).toBe('−1.234,50')
  expect(formatEuros(123400n)).toBe('1.234')
  expect(formatHundredths(123450n)).toBe('1.234,5')
  expect(formatHundredths(100_000n)).toBe('1.000')
  expect(formatHundredths(5n)).toBe('0,05')
  expect(formatHundredths(100n ** 9n)).toBe('10.000.000.000.000.000')
})
