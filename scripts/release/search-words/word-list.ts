import { readPageText } from './page-text.ts'

const SHORTEST = 3
const LONGEST = 40
/** Most words in the list: a phone has to fetch and search it. */
const MOST_WORDS = 25_000

/** The different words of a page, for the word list. */
export function wordsOf(html: string): string[] {
  const { title, lead, body } = readPageText(html)
  return [...new Set([...title, ...lead, ...body])].filter(
    (word) => word.length >= SHORTEST && word.length <= LONGEST,
  )
}

/**
 * The site's own words with the number of pages that hold them, one a line: `buurtbus 12`. The search page fetches it when a
 * word isn't found. Of more than {@link MOST_WORDS}, those on the fewest pages are left out.
 */
export function wordList(counts: ReadonlyMap<string, number>): string {
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const kept = words.slice(0, MOST_WORDS).sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.map(([word, count]) => `${word} ${count}\n`).join('')
}
