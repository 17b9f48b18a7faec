import { expect, test } from 'vitest'
import { safeFileNameParts } from './safe-file-name.ts'

test.each([
  ['../../Foto één.JPG', 'foto-een', 'jpg'],
  ['C:\\Users\\Jan\\Vragenlijst (2).pdf', 'vragenlijst-2', 'pdf'],
  ['.htaccess', 'htaccess', ''],
  ['..', 'bestand', ''],
  ['日本.png', 'bestand', 'png'],
  [`${'a'.repeat(300)}.webp`, 'a'.repeat(80), 'webp'],
  ['x.tar.gz', 'x-tar', 'gz'],
])('%s', (name, base, extension) => {
  expect(safeFileNameParts(name)).toEqual({ base, extension })
})
