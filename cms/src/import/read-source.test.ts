import { expect, test } from 'vitest'
import { decodeSource, readSource } from './read-source.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('UTF-8 passes, with or without a byte order mark, with any line endings', () => {
  expect(decodeSource(Buffer.from('één\r\ntwee\rdrie'))).toEqual({ text: 'één\ntwee\ndrie' })
  expect(decodeSource(Buffer.from('\ufeffkop'))).toEqual({ text: 'kop' })
  expect(decodeSource(Buffer.from(''))).toEqual({ text: '' })
})

test('another file and another encoding are refused, with the line', () => {
  expect(decodeSource(Buffer.from('a\nb\0c'))).toMatchObject({
    line: 2,
    reason: expect.stringMatching(/geen tekst/),
  })
  expect(decodeSource(Buffer.from('a\nb\ncaf\xe9', 'latin1'))).toMatchObject({
    line: 3,
    reason: expect.stringMatching(/niet in UTF-8/),
  })
})

test('a huge or missing file is refused', () => {
  const root = temporaryFolder({ 'groot.md': Buffer.alloc(5 * 1024 * 1024, 'a') })
  expect(readSource(root, 'groot.md')).toMatchObject({
    reason: expect.stringMatching(/groter dan 4 MB/),
  })
  expect(readSource(root, 'weg.md')).toMatchObject({
    reason: expect.stringMatching(/niet te lezen/),
  })
})
