import { expect, it } from 'vitest'
import { fold } from './fold.ts'
import { type Hit, searchWords, type WordTools } from './search-words.ts'
import { Synonyms } from './synonyms.ts'

/** An index over texts in memory: a word finds the pages in which a word begins with it, all words of a question must be there. */
function indexOf(texts: Record<string, string>, groups: string[][] = []): WordTools<Hit> {
  const pages = Object.entries(texts).map(([id, text]) => ({ id, words: fold(text).split(' ') }))
  const counts = new Map<string, number>()
  for (const word of Object.values(texts).flatMap((text) => text.split(' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    pages: pages.length,
    lookUp: async (question) => {
      const isExact = question.startsWith('"')
      const wanted = fold(question.replaceAll('"', '')).split(' ')
      const fits = (own: string, word: string) => (isExact ? own === word : own.startsWith(word))
      return pages
        .filter(({ words }) => wanted.every((word) => words.some((own) => fits(own, word))))
        .map(({ id }) => ({ id, score: 1 }))
    },
    wordList: async () => [...counts].map(([word, count]) => `${word} ${count}`).join('\n'),
    synonyms: async () => new Synonyms(groups),
  }
}

const TEXTS = {
  bus: 'een buurtbus beginnen met vrijwilligers',
  huis: 'het dorpshuis overnemen van de gemeente',
  geld: 'subsidie aanvragen bij de gemeente',
  boeken: 'de bibliotheek loopt door het dorp',
  kamer: 'inschrijven bij de kvk',
  maken: 'kapotte lampen in het repaircafé',
  ijs: 'schaatsers en een kind op de baan',
}
const ids = async (query: string, groups?: string[][]) =>
  (await searchWords(query, indexOf(TEXTS, groups))).hits.map(({ id }) => id)

it.each([
  ['hoe begin ik een buurtbus', 'bus'],
  ['subsidei', 'geld'],
  ['dorps huis', 'huis'],
  ['gemeentesubsidie', 'geld'],
  ['subsidie huwelijk', 'geld'],
  ['cafe', 'maken'],
  ['geschaatst', 'ijs'],
  ['weeskinderen', 'ijs'],
])('finds by %s', async (query, id) => {
  expect((await ids(query))[0]).toBe(id)
})

it('reads letters between dots as an abbreviation, and a hyphen as a join', async () => {
  expect((await ids('K.V.K.'))[0]).toBe('kamer')
  expect((await ids('buurt-bus'))[0]).toBe('bus')
})

it('finds by other names, also of several words', async () => {
  const groups = [
    ['bibliotheek', 'bieb'],
    ['kvk', 'Kamer van Koophandel'],
  ]
  expect(await ids('bieb', groups)).toEqual(['boeken'])
  expect(await ids('kamer van koophandel', groups)).toEqual(['kamer'])
  const forms = [['bibliotheek', 'leeszaal']]
  expect(await ids('leeszalen', forms)).toEqual(['boeken'])
  expect(await ids('schoolleeszaal', forms)).toEqual(['boeken'])
})

it('says what may have been meant, when a word is not known', async () => {
  expect((await searchWords('Subsidei aanvragen', indexOf(TEXTS))).meant).toBe('subsidie aanvragen')
  expect((await searchWords('subsidie', indexOf(TEXTS))).meant).toBeUndefined()
})

it('leaves out pages that only share a common word', async () => {
  expect(await ids('bibliotheek die loopt gemeente')).not.toContain('huis')
})

it.each([
  '',
  '   ',
  '.*',
  '<script>',
  '😀',
  '"',
  'x'.repeat(10_000),
  'de het een',
  '\u202Eabc',
  '\0',
])('answers %j calmly', async (query) => {
  expect(Array.isArray((await searchWords(query, indexOf(TEXTS))).hits)).toBe(true)
})
