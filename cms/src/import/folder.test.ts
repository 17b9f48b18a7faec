import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileWithin, openFolder } from './folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('every Markdown file counts, whatever it is called, sorted', () => {
  const root = temporaryFolder({
    'README.md': '',
    'b/index.md': '',
    'b/_index.md': '',
    'b/test.MD': '',
    'a.mdx': '',
    'c.markdown': '',
    'd.txt': '',
    'node_modules/x/README.md': '',
    '.git/notes.md': '',
  })
  expect(openFolder(root).markdown).toEqual([
    ...['README.md', 'a.mdx', 'b/_index.md', 'b/index.md', 'b/test.MD', 'c.markdown'],
  ])
})

test('symbolic links are named and never followed', () => {
  const outside = temporaryFolder({ 'geheim.md': 'x', 'geheim.png': 'x' })
  const root = temporaryFolder({ 'a.md': '' })
  symlinkSync(outside, join(root, 'map'))
  symlinkSync(join(outside, 'geheim.md'), join(root, 'b.md'))
  symlinkSync('.', join(root, 'rondje'))
  const folder = openFolder(root)
  expect(folder.markdown).toEqual(['a.md'])
  expect(folder.links.sort()).toEqual(['b.md', 'map', 'rondje'])
  for (const path of ['b.md', 'map/geheim.png', 'rondje/a.md'])
    expect(fileWithin(folder, path)).toBeUndefined()
})

test('a file is only found within the folder', () => {
  const root = temporaryFolder({ 'geheim.txt': 'x', 'bron/a.md': '', 'bron/b/plaat.png': 'x' })
  const folder = openFolder(join(root, 'bron'))
  expect(fileWithin(folder, 'b/plaat.png')).toBe('b/plaat.png')
  expect(fileWithin(folder, 'b/../b/./plaat.png')).toBe('b/plaat.png')
  for (const path of [
    '../geheim.txt',
    'b/../../geheim.txt',
    '/etc/passwd',
    'b',
    'weg.png',
    'b\0.png',
  ])
    expect(fileWithin(folder, path)).toBeUndefined()
})

test('a folder that is missing, empty or none is one clear sentence', () => {
  const root = temporaryFolder({ 'bestand.md': '' })
  mkdirSync(join(root, 'leeg'))
  expect(() => openFolder(join(root, 'weg'))).toThrow(
    /bestaat niet of is niet te lezen. Er is niets gewijzigd/,
  )
  expect(() => openFolder(join(root, 'leeg'))).toThrow(/staan geen Markdown-bestanden/)
  expect(() => openFolder(join(root, 'bestand.md'))).toThrow(/is geen map/)
})
