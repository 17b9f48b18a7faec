import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from './front-matter.ts'

describe('a good front matter', () => {
  test('gives names with their lines, and a body whose lines keep their numbers', () => {
    const split = splitFrontMatter('---\ntitle: De bus\n# noot\ntags:\n  - a\n  - b\n---\nTekst')
    expect(split).toEqual({
      entries: [
        { name: 'title', value: 'De bus', line: 2 },
        { name: 'tags', value: ['a', 'b'], line: 4 },
      ],
      body: '\n\n\n\n\n\n\nTekst',
    })
  })

  test('leaves dates and odd words as they are written', () => {
    const split = splitFrontMatter('---\ndatum: 2026-03-12\nland: no\ntijd: 12:30\n---\n')
    expect('entries' in split && split.entries.map(({ value }) => value)).toEqual([
      ...['2026-03-12', 'no', '12:30'],
    ])
  })

  test('may be absent or empty; a rule at the top is no front matter', () => {
    expect(splitFrontMatter('Tekst')).toEqual({ entries: [], body: 'Tekst' })
    expect(splitFrontMatter('---\n---\nTekst')).toMatchObject({ entries: [] })
    expect(splitFrontMatter('---\n\nTekst onder een lijn.')).toMatchObject({ entries: [] })
  })

  test('names of prototypes are names like others', () => {
    const split = splitFrontMatter('---\n__proto__: { isAdmin: true }\nconstructor: x\n---\n')
    expect('entries' in split && split.entries.map(({ name }) => name)).toEqual([
      ...['__proto__', 'constructor'],
    ])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })
})

describe('a broken front matter is refused with its line', () => {
  test.each([
    ['half-written', '---\ntitle: De bus\nTekst zonder einde', 1],
    ['a list that is not closed', '---\ntitle: De bus\ntags: [a, b\n---\nTekst', 3],
    ['a colon too many', '---\ntitle: Let op: dit\n---\n', 2],
    ['a tab', '---\ncontact:\n\tname: Griet\n---\n', 3],
    ['a name twice', '---\ntitle: a\ntitle: b\n---\n', 3],
    ['a quote that is not closed', '---\ntitle: "De bus\n---\n', 2],
    ['a list instead of names', '---\n- a\n---\n', 2],
    ['TOML', '+++\ntitle = "x"\n+++\n', 1],
  ])('%s', (_name, text, line) => {
    const split = splitFrontMatter(text)
    expect(split).toMatchObject({ line, reason: expect.stringMatching(/\.$/) })
  })

  test('a bomb of aliases is refused quickly', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level}: &l${level} [${Array(9).fill(level ? `*l${level - 1}` : 'x')}]`,
    )
    const start = performance.now()
    const split = splitFrontMatter(`---\n${levels.join('\n')}\n---\n`)
    expect(split).toMatchObject({ reason: expect.stringMatching(/verwijst te vaak naar zichzelf/) })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('tags of YAML run nothing', () => {
    const split = splitFrontMatter('---\na: !!js/function "function() { throw 1 }"\n---\n')
    expect(JSON.stringify(split)).not.toContain('[Function')
  })
})
