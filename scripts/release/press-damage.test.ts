import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rememberPage } from './page-memory.ts'
import { findPressDamage } from './press-damage.ts'
import { noteChanges, openPress, type Press, readNote, writeNote } from './press-store.ts'
import { doubtStores } from './sound-store.ts'

let folder: string
let press: Press

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-press-'))
  press = openPress(folder)
  const page = {
    path: '/',
    hash: 'a',
    tags: ['article:list', 'theme:list'],
    typedLinks: ['/weg/'],
    isOverview: true,
  }
  rememberPage(press, page)
  writeNote(press, 'live', 7)
  noteChanges(press, 7, [{}])
})
afterEach(() => {
  press.close()
  rmSync(folder, { recursive: true })
})

it('finds nothing in a file that is as it was written, which then is kept', () => {
  expect(findPressDamage(press.database)).toBeUndefined()
  press.close()
  doubtStores()
  press = openPress(folder)
  expect(readNote(press, 'live')).toBe(7)
})

it.each([
  ["UPDATE press_state SET value = '6'", 'live is not'],
  ["UPDATE release_changes SET json = '[]'", '7/0 is not'],
  ['UPDATE pages SET tags = \'["article:list"]\'', 'tags of page 1 are not'],
  ["DELETE FROM page_tags WHERE tag = 'theme:list'", 'tags of page 1 are not'],
])('finds what %s does, and forgets everything then', (sql, damage) => {
  press.database.exec(sql)
  expect(findPressDamage(press.database)).toContain(damage)
  press.close()
  doubtStores()
  press = openPress(folder)
  expect(readNote(press, 'live')).toBeUndefined()
})
