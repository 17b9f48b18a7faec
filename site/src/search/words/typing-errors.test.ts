import { expect, it } from 'vitest'
import { editDistance, meantWords } from './typing-errors.ts'
import { WordList } from './word-list.ts'

const LIST = new WordList(
  'buurtbus 9\nsubsidie 4\nvergunning 6\ncoöperatie 3\nrijbewijs 2\nzwembad 5\nhout 1\nauto 1\ndefibrillatoren 1',
)

it.each([
  ['subsidei', 'subsidie'],
  ['buurbus', 'buurtbus'],
  ['coorperatie', 'coöperatie'],
  ['reibeweis', 'rijbewijs'],
  ['zwembat', 'zwembad'],
  ['vergunnig', 'vergunning'],
  ['haut', 'hout'],
  ['defribilator', 'defibrillatoren'],
])('takes %s for %s', (typed, word) => {
  expect(meantWords(typed, LIST)[0]?.word).toBe(word)
})

it('takes nothing for a word that is far from all', () => {
  expect(meantWords('zonnepaneel', LIST)).toEqual([])
  expect(meantWords('bus', LIST)).toEqual([])
})

it('counts letters that changed places as one error', () => {
  expect(editDistance('subsidei', 'subsidie', 2)).toBe(1)
  expect(editDistance('abc', 'xyz', 1)).toBe(Number.POSITIVE_INFINITY)
})
