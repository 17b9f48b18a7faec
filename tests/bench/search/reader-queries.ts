import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackWords } from 'site/search'

/** A query as a reader types it, and what is hard about it. */
export type ReaderQuery = { about: string; query: string }

const LONG_ENOUGH = 6

/** Queries of many kinds, of words that an index holds: on nearly all of the pages, on some, on few, as a question, with errors. */
export function readerQueries(index: string, pages: number): ReaderQuery[] {
  const words = readWords(join(index, 'words.txt'))
  const known = new Set(words.map(({ word }) => word))
  const on = (share: number, skip = 0) => {
    const by = words.toSorted(
      (a, b) => Math.abs(a.pages - pages * share) - Math.abs(b.pages - pages * share),
    )
    return by[skip]?.word ?? ''
  }
  const [common, often, some, few] = [on(0.8), on(0.3), on(0.1), on(0.01)]
  return [
    { about: 'a word on most pages', query: common },
    { about: 'a word on a third of the pages', query: often },
    { about: 'a word on a tenth of the pages', query: some },
    { about: 'a word on one page in a hundred', query: few },
    { about: 'a word on one page', query: words.find(({ pages: on }) => on === 1)?.word ?? few },
    { about: 'three common words', query: [common, often, on(0.3, 1)].join(' ') },
    { about: 'a question', query: `hoe begin ik met een ${some} voor ${few}?` },
    { about: 'the beginning of a word', query: some.slice(0, 5) },
    { about: 'a typing error in a common word', query: withError(some, known) },
    { about: 'a typing error in a rare word', query: withError(few, known) },
    { about: 'two words written as one', query: `${few}${on(0.01, 1)}` },
    { about: 'a word that is nowhere', query: 'xqzwvbn' },
  ]
}

function readWords(file: string): { word: string; pages: number }[] {
  const lines = unpackWords(readFileSync(file, 'utf8')).trim().split('\n')
  return lines
    .map((line) => line.split(' '))
    .map(([word = '', pages = '1']) => ({ word, pages: Number(pages) }))
    .filter(({ word }) => word.length >= LONG_ENOUGH)
}

/** Two letters exchanged, where that gives no other word. */
function withError(word: string, known: ReadonlySet<string>): string {
  for (let place = word.length - 2; place > 0; place -= 1) {
    const [first = '', second = ''] = word.slice(place, place + 2)
    const wrong = word.slice(0, place) + second + first + word.slice(place + 2)
    if (!known.has(wrong)) return wrong
  }
  return `${word}x`
}
