/** What one digit of 36 can say. */
const MOST_SHARED = 35
/** Most words in the list: a phone has to fetch and search it. */
const MOST_WORDS = 25_000

/**
 * The site's own words with the number of pages that hold them, roughly. The search page fetches it when a word isn't found, so it
 * is packed: first how many letters each word shares with the one before, a digit of 36 a word; then what follows them, a line a
 * word; then the powers of two nearest to the numbers of pages, a digit a word. The reader is site/src/search/words/unpack-words.ts.
 * Of more than {@link MOST_WORDS}, those on the fewest pages are left out.
 */
export function wordList(counts: ReadonlyMap<string, number>): string {
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const kept = words.slice(0, MOST_WORDS).sort(([a], [b]) => (a < b ? -1 : 1))
  const shared = kept.map(([word], place) => sharedLetters(word, kept[place - 1]?.[0] ?? ''))
  const ends = kept.map(([word], place) => `${word.slice(shared[place])}\n`)
  const powers = kept.map(([, pages]) => Math.round(Math.log2(pages)))
  return `${digits(shared)}\n${ends.join('')}${digits(powers)}`
}

function sharedLetters(word: string, before: string): number {
  let same = 0
  while (same < MOST_SHARED && same < word.length && word[same] === before[same]) same += 1
  return same
}

function digits(numbers: number[]): string {
  return numbers.map((number) => number.toString(36)).join('')
}
