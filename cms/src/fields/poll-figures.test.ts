import { expect, it } from 'vitest'
import { readFigures } from './poll-figures.ts'

const HEAD = 'stelling; groep; eens; oneens; weet niet'
const GOOD = `${HEAD}
De gemeente werkt samen.; Bewoners; 111; 239; 62
De gemeente werkt samen.; Gemeenten; 32; 3; 3
"Ruimte; ook voor plannen."; Gemeenten; 27; 8; 3
"Ruimte; ook voor plannen."; Bewoners; 140; 190; 82
`

it('reads a line for each statement and group, in any order', () => {
  const { groups, statements, problems } = readFigures(GOOD)
  expect(problems).toEqual([])
  expect(groups).toEqual(['Bewoners', 'Gemeenten'])
  expect(statements.map(({ text }) => text)).toEqual([
    'De gemeente werkt samen.',
    'Ruimte; ook voor plannen.',
  ])
  expect(statements[1]?.answers).toEqual([
    { agree: 140, disagree: 190, unknown: 82 },
    { agree: 27, disagree: 8, unknown: 3 },
  ])
})

it('reads what a spreadsheet puts on the clipboard, and commas', () => {
  const lines = (separator: string) => GOOD.replaceAll('"', '').replaceAll('; ', separator)
  expect(readFigures(lines('\t').replaceAll('Ruimte\took', 'Ruimte ook')).problems).toEqual([])
  expect(readFigures(lines(',').replaceAll('Ruimte,ook', 'Ruimte ook')).problems).toEqual([])
})

it.each([
  ['', /Plak hier de cijfers/],
  ['Stelling een; Bewoners; 1; 2; 3', /Regel 1: zet de namen/],
  [`${HEAD}\nEen.; Bewoners; 1; 2`, /Regel 2: hier horen vijf kolommen .* het zijn er 4/],
  [`${HEAD}\nEen.; Bewoners; 27%; 2; 3`, /Regel 2: "27%" bij "eens" is geen aantal mensen/],
  [`${HEAD}\nEen.; Bewoners; -1; 2; 3`, /"-1" bij "eens"/],
  [`${HEAD}\nEen.; Bewoners; ; 2; 3`, /Regel 2: bij "eens" staat niets/],
  [`\uFEFF${HEAD}\n\n;;;;\nEen.; Bewoners; veel; 2; 3`, /Regel 4: "veel" bij "eens"/],
  [`${HEAD}\nEen.; ; 1; 2; 3`, /Regel 2: de stelling of de groep is leeg/],
  [`${HEAD}\nEen.; Bewoners; 1; 2; 3`, /maar één groep/],
  [`${HEAD}\n${'ABCDEFGHI'.replace(/./g, 'Een.; $&; 1; 2; 3\n')}`, /9 groepen.*hoogstens 8/],
  [
    `${HEAD}\nEen.; A; 1; 2; 3\nEen.; A; 1; 2; 3\nEen.; B; 1; 2; 3`,
    /Regel 3: de groep "A" staat al/,
  ],
  [
    `${HEAD}\nEen.; A; 1; 2; 3\nEen.; B; 1; 2; 3\nTwee.; A; 1; 2; 3`,
    /"Twee." ontbreekt de groep "B"/,
  ],
])('says what is wrong with %j', (text, message) => {
  const { problems, statements } = readFigures(text)
  expect(problems.join('\n')).toMatch(message)
  expect(statements).toEqual([])
})

it('does not bury an editor under a hundred problems', () => {
  const text = `${HEAD}\n${Array.from({ length: 100 }, () => 'Een.; A; x; 2; 3').join('\n')}`
  expect(readFigures(text).problems).toHaveLength(6)
})
