import { alphabetPath, type PublishedDocument } from 'content-models'
import { expect, it } from 'vitest'
import { alphabetStarts, readAlphabetPage } from './alphabet-pages.ts'
import { MOST_ON_ONE_PAGE, startOfPath, startsOf, titleKey } from './letters.ts'
import { type ContentStore, openStore } from './store.ts'
import { putDocuments } from './write-store.ts'

const VILLAGES = ['Aardwijk', 'Één', '’t Zand', 'Zuid-Oever', 'Con', 'Ørsted', '1e Exloërmond']

it('has every title on one page, of as many as fit', () => {
  const titles = Array.from({ length: 3000 }, (_, number) => titleOf(number))
  const store = storeWith(titles)
  const pages = alphabetStarts(store).map((start) => readAlphabetPage(store, start))
  const shown = pages.flatMap(({ entries }) => entries.map(({ title }) => title))
  expect(shown.toSorted()).toEqual(titles.toSorted())
  expect(Math.max(...pages.map(({ entries }) => entries.length))).toBeLessThanOrEqual(
    MOST_ON_ONE_PAGE,
  )
  // Nothing stands deeper than it must: a page under another one is there because all of them together don't fit.
  expect(pages.length).toBeLessThan(60)
})

it('leads from each page to those under it', () => {
  const store = storeWith(Array.from({ length: 2000 }, (_, number) => titleOf(number)))
  const starts = alphabetStarts(store)
  const under = starts.flatMap((start) => readAlphabetPage(store, start).pages)
  const letters = starts.filter((start) => start.length === 1)
  expect([...letters, ...under.map(({ start }) => start)].toSorted()).toEqual(starts.toSorted())
  for (const { start, total } of under) {
    const { entries, pages } = readAlphabetPage(store, start)
    const deeper = pages.reduce((sum, page) => sum + page.total, 0)
    expect([start, entries.length + deeper]).toEqual([start, total])
  }
})

it('has no pages by letter while all fits on one, and no more than one for titles that read the same', () => {
  expect(alphabetStarts(storeWith(Array(MOST_ON_ONE_PAGE).fill('Buurtbus')))).toEqual([])
  const same = storeWith(Array(MOST_ON_ONE_PAGE + 1).fill('Buurtbus'))
  expect(alphabetStarts(same)).toEqual(['B'])
  expect(readAlphabetPage(same, 'B').entries.length).toBe(MOST_ON_ONE_PAGE + 1)
})

it('knows a page by its address, and a title by every page that it may stand on', () => {
  for (const start of ['#', 'B', 'BUS', 'DE ', 'CON', 'A 1', 'OVERIG']) {
    const [, , , name = ''] = alphabetPath(start).split('/')
    expect(startOfPath(name)).toBe(start)
    // What Windows takes for a device, and what begins with something else than its letter.
    expect(name).not.toMatch(/^(?:con|prn|aux|nul)$/)
  }
  expect(startOfPath('b-auto')).toBeUndefined()
  expect(startOfPath('../x')).toBeUndefined()
  expect(startsOf(titleKey('Één bus'))).toEqual([
    'E',
    'EE',
    'EEN',
    'EEN ',
    'EEN B',
    'EEN BU',
    'EEN BUS',
  ])
  expect(titleKey('49 mensen')).toBe('#')
})

/** Some begin alike for long, and one is the beginning of others. */
function titleOf(number: number): string {
  const village = VILLAGES[number % VILLAGES.length] ?? ''
  if (number === 0) return 'De buurtbus in'
  return number % 3
    ? `De buurtbus in ${village}, deel ${number}`
    : `${village} deelt auto ${number}`
}

function storeWith(titles: string[]): ContentStore {
  const store = openStore(':memory:')
  const documents = titles.map((title, number) => ({
    id: String(number),
    kind: 'article',
    slug: String(number),
    title,
    publishedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    body: [],
    themes: [],
  }))
  putDocuments(store, documents as unknown as PublishedDocument[])
  return store
}
