import { describe, expect, test } from 'vitest'
import { openFolder } from './folder.ts'
import { EMPTY_MAPPING, type Mapping } from './mapping.ts'
import { readDocument } from './read-document.ts'
import { temporaryFolder } from './temporary-folder.ts'

function read(source: string, file = 'stuk.md', mapping: Mapping = EMPTY_MAPPING) {
  const folder = openFolder(temporaryFolder({ [file]: source }))
  return readDocument(file, { folder, mapping, asKind: undefined })
}

const about = ({ report }: ReturnType<typeof read>, what: string) =>
  report.problems.find((problem) => problem.what === what)

describe('the title', () => {
  test.each([
    ['---\ntitle: Uit de kop\n---\n# Uit de tekst', 'stuk.md', 'Uit de kop'],
    ['Eerst wat tekst.\n\n# Uit de *tekst*', 'stuk.md', 'Uit de tekst'],
    ['Alleen tekst.', '03-een_mooi-stuk.md', 'Een mooi stuk'],
    ['Alleen tekst.', 'buurtbus/index.md', 'Buurtbus'],
    ['---\ntitle: 2026\n---\nTekst.', 'stuk.md', '2026'],
  ])('%j in %s is %s', (source, file, title) => {
    expect(read(source, file).fields.title).toBe(title)
  })

  test('of the first heading is not said twice', () => {
    const { texts } = read('---\ntitle: De bus!\n---\n# De bus\n\nTekst.\n\n## Kop')
    expect(texts.body?.map(({ type }) => type)).toEqual(['paragraph', 'heading'])
  })
})

test('headings fit between 2 and 4, and one that is deeper is named with its line', () => {
  const draft = read('# A\n\nT.\n\n# Een\n\n## Twee\n\n### Drie\n\n#### Vier\n\n# Vijf')
  const levels = draft.texts.body?.flatMap((block) =>
    block.type === 'heading' ? [block.level] : [],
  )
  expect(levels).toEqual([2, 3, 4, 4, 2])
  expect(about(draft, 'kop "Vier"')).toMatchObject({ line: 11 })
})

test('a summary that is missing comes from the first words, and that is said', () => {
  const draft = read('# Titel\n\n![](weg.png)\n\n- Eerste punt\n\nAlinea.')
  expect(draft.fields.summary).toEqual(['Eerste punt'])
  expect(about(draft, 'samenvatting')?.reason).toContain('Afgeleid van de eerste alinea')
})

describe('front matter', () => {
  test('fills the fields of a tool, with Markdown in its steps', () => {
    const draft = read(
      '---\npurpose: Tellen.\ngroupSize: { min: 3, max: 8 }\ndifficulty: Makkelijk\nphase: idea\nmaterials: [Pen, Papier]\nsteps:\n  - title: Begin\n    text: Doe **dit**.\n---\n',
      'tools/tellen.md',
    )
    expect(draft.fields).toMatchObject({
      purpose: 'Tellen.',
      groupSize: { min: 3, max: 8 },
      difficulty: 'easy',
      phase: 'idea',
      materials: ['Pen', 'Papier'],
    })
    expect(draft.steps).toMatchObject([{ title: 'Begin', body: [{ type: 'paragraph' }] }])
    expect(draft.report.carried['front-matter']).toBe(6)
  })

  test('fills the fields of a story, and never takes an e-mail address for readers', () => {
    const draft = read(
      '---\nvillage: Westerdiep\ninhabitants: 860\nlegalForm: stichting\noccasion: |\n  ## Kop\n  Er was niets.\ncontact: { name: Griet, email: griet@example.org }\n---\n',
      'stories/bus.md',
    )
    expect(draft.fields).toMatchObject({
      village: 'Westerdiep',
      inhabitants: 860,
      legalForm: 'foundation',
    })
    expect(draft.texts.occasion).toMatchObject([
      { type: 'heading', level: 2 },
      { type: 'paragraph' },
    ])
    expect(JSON.stringify(draft.fields)).not.toContain('@example.org')
    expect(about(draft, 'contact')).toMatchObject({ line: 8 })
  })

  test('with a value that does not fit is named with its line and value', () => {
    const draft = read(
      '---\ntitle: A\ndate: gisteren\naudience: kinderen\nposition: x\niets: y\n---\nT.',
    )
    expect(draft.report.problems.map(({ line, what }) => `${line} ${what}`)).toEqual(
      expect.arrayContaining(['3 date', '4 audience', '5 position', '6 iets']),
    )
    expect(about(draft, 'date')?.reason).toContain('gisteren')
  })

  test('goes by the mapping: other names, other values, and what is left out on purpose', () => {
    const mapping: Mapping = {
      ...EMPTY_MAPPING,
      fields: {
        wie: { to: 'audiences', values: { projectleider: 'civil-servant', intern: null } },
        maker: { to: 'owner', values: {} },
      },
      ignore: { layout: 'Zegt niets.' },
    }
    const draft = read(
      '---\nwie: [projectleider, intern]\nmaker: Griet\nlayout: breed\n---\nT.',
      'a.md',
      mapping,
    )
    expect(draft.fields).toMatchObject({ audiences: ['civil-servant'], owner: 'Griet' })
    expect(about(draft, 'wie')?.reason).toBe('"intern" is bewust niet overgenomen.')
    expect(about(draft, 'layout')?.reason).toBe('Bewust niet overgenomen: Zegt niets.')
  })

  test('that names a prototype is named, and changes nothing', () => {
    const draft = read('---\n__proto__: { isAdmin: true }\nconstructor: x\ntoString: y\n---\nT.')
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(about(draft, name)).toBeDefined()
    expect('isAdmin' in draft.fields).toBe(false)
    expect(Object.getPrototypeOf(draft.fields)).toBe(Object.prototype)
  })
})

test.each([
  '> '.repeat(2000),
  '<div>'.repeat(6000),
  '*'.repeat(5000),
  '['.repeat(5000),
  '- '.repeat(3000),
])(
  'nesting without end ends: the file fails or goes on, with a word about it (%#)',
  (start) => {
    const { report } = read(`${start}diep`)
    expect(report.problems).not.toEqual([])
  },
  60_000,
)
