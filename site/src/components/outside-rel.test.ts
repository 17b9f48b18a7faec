import { expect, it } from 'vitest'
import { outsideRel } from './outside-rel.ts'

it.each([
  ['https://voorbeeld.nl/', 'external noreferrer'],
  ['http://voorbeeld.nl/', 'external noreferrer'],
  ['mailto:dorp@voorbeeld.nl', undefined],
  ['tel:0592000000', undefined],
  ['/kennisbank/buurtbus/', undefined],
  [undefined, undefined],
])('%j has rel %j', (address, rel) => {
  expect(outsideRel(address)).toBe(rel)
})
