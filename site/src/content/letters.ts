/** Signs of a key: titles that read the same for so long stand together. */
const LONGEST_KEY = 40

/**
 * What a title is ordered by in the A–Z: capitals, digits and single spaces, without accents and signs. Titles that begin with
 * a digit, or that hold no letter of our alphabet, all have `#`.
 */
export function titleKey(title: string): string {
  const key = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .toUpperCase()
    .trim()
  const plain = key.replace(/[^A-Z0-9]+/g, ' ').slice(0, LONGEST_KEY)
  return /^[A-Z]/.test(key) ? plain : '#'
}

/** The letter under which a title stands in the A–Z, or `#`. */
export function letterOf(title: string): string {
  return titleKey(title).slice(0, 1)
}

/** Every beginning of a key: the pages of the A–Z that a title may stand on. */
export function startsOf(key: string): string[] {
  return Array.from(key, (_, place) => key.slice(0, place + 1))
}

/** Up to this many titles stand on one page of the A–Z. */
export const MOST_ON_ONE_PAGE = 300

/** The letters of the A–Z that have a page of their own: none while everything fits on one page. */
export function lettersWithPages(counts: { letter: string; total: number }[]): string[] {
  const total = counts.reduce((sum, count) => sum + count.total, 0)
  return total > MOST_ON_ONE_PAGE ? counts.map(({ letter }) => letter) : []
}

/** The beginning of titles that an address of the A–Z names (`b`, `b-buurt`, `overig`), or undefined. */
export function startOfPath(name: string): string | undefined {
  if (name === 'overig') return '#'
  const [, letter, start = letter] = name.match(/^([a-z])(?:-(\1[a-z0-9-]+))?$/) ?? []
  return start?.toUpperCase().replaceAll('-', ' ')
}
