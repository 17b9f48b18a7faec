import { expect, it } from 'vitest'
import { fileWords, sizeWords } from './file-words.ts'

it.each([
  [1, '1 kB'],
  [24_400, '24 kB'],
  [999_499, '999 kB'],
  [1_000_000, '1 MB'],
  [1_440_000, '1,4 MB'],
  [52_000_000, '52 MB'],
])('%i bytes is %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

it('tells the kind of file', () => {
  const type = 'application/vnd.oasis.opendocument.text'
  expect(fileWords({ name: 'vragen-1a2b.odt', type, bytes: 24_000 })).toBe('odt, 24 kB')
})
