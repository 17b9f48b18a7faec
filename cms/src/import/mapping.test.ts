import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EMPTY_MAPPING, kindOfFile, readMapping } from './mapping.ts'
import { temporaryFolder } from './temporary-folder.ts'

const GUIDES = join(import.meta.dirname, '../../../docs/guides')
const EXAMPLES = join(GUIDES, 'import-mappings')

describe('the examples in the guides', () => {
  test.each(readdirSync(EXAMPLES))('%s is a good mapping, with a name of its own', (file) => {
    expect(readMapping(join(EXAMPLES, file)).name).toMatch(/^[a-z0-9-]+$/)
  })

  test('are named in the guide', () => {
    const guide = readFileSync(join(GUIDES, 'import.md'), 'utf8')
    for (const file of readdirSync(EXAMPLES)) expect(guide).toContain(`import-mappings/${file}`)
  })
})

describe('a mapping that is wrong', () => {
  test('is one error that lists everything, in Dutch', () => {
    const root = temporaryFolder({
      'fout.yaml': 'naam: x\nkind: boek\nfields:\n  eigenaar: eigenaar\nignore:\n  layout: ""\n',
    })
    const read = () => readMapping(join(root, 'fout.yaml'))
    expect(read).toThrow(/"eigenaar" is geen veld van ons. Kies uit: title/)
    expect(read).toThrow(/kind/)
    expect(read).toThrow(/ignore.layout/)
    expect(read).toThrow(/Er is niets gewijzigd/)
  })

  test('says what is wrong with the file itself', () => {
    const root = temporaryFolder({ 'kapot.json': '{ "fields": ' })
    expect(() => readMapping(join(root, 'kapot.json'))).toThrow(/geen goede YAML of JSON/)
    expect(() => readMapping(join(root, 'weg.yaml'))).toThrow(/bestaat niet/)
  })
})

test('what a file becomes: the command, then the longest folder, then the mapping, then the name of its folder', () => {
  const mapping = {
    ...EMPTY_MAPPING,
    folders: { docs: 'tool' as const, 'docs/lang': 'story' as const },
  }
  expect(kindOfFile('docs/lang/a.md', mapping, undefined)).toBe('story')
  expect(kindOfFile('docs/langer/a.md', mapping, undefined)).toBe('tool')
  expect(kindOfFile('docs/lang/a.md', mapping, 'article')).toBe('article')
  expect(kindOfFile('stories/a.md', EMPTY_MAPPING, undefined)).toBe('story')
  expect(kindOfFile('stories/a.md', { ...EMPTY_MAPPING, kind: 'page' }, undefined)).toBe('page')
  expect(kindOfFile('iets/a.md', EMPTY_MAPPING, undefined)).toBe('article')
  expect(kindOfFile('constructor/a.md', EMPTY_MAPPING, undefined)).toBe('article')
})
