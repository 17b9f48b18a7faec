import { beforeEach, describe, expect, it } from 'vitest'
import { Ledger, readNumber, wordsOf } from './ledger.ts'

let ledger: Ledger

beforeEach(() => {
  ledger = new Ledger(['egel'])
  ledger.confirm('egel', ledger.begin('egel', 'published'))
  ledger.confirm('egel', ledger.begin('egel', 'withdrawn'))
  ledger.confirm('egel', ledger.begin('egel', 'published'))
})

describe('what readers saw', () => {
  it.each([[[]], [['absent', 1, 'absent', 3]], [['absent', 1, 3]], [[3]]] as const)(
    'may be %j',
    (seen) => expect(ledger.problemsIn('egel', [...seen])).toEqual([]),
  )

  it.each([[[3, 1]], [[1, 'absent', 1]], [[3, 'absent']], [[2]], [[4]]] as const)(
    'may not be %j',
    (seen) => expect(ledger.problemsIn('egel', [...seen])).toHaveLength(1),
  )
})

describe('what is there in the end', () => {
  it('is the last confirmed change, or one that was asked for after it', () => {
    expect(ledger.problemsAtEnd('egel', 3)).toEqual([])
    expect(ledger.problemsAtEnd('egel', 1)).toHaveLength(1)
    expect(ledger.problemsAtEnd('egel', 'absent')).toHaveLength(1)
    ledger.begin('egel', 'withdrawn')
    expect(ledger.problemsAtEnd('egel', 'absent')).toEqual([])
    expect(ledger.problemsAtEnd('egel', 3)).toEqual([])
  })
})

it('reads the number of a text', () => {
  expect(readNumber('egel', `<p>${wordsOf('egel', 12)}</p>`)).toBe(12)
  expect(readNumber('mees', `<p>${wordsOf('egel', 12)}</p>`)).toBeUndefined()
})
