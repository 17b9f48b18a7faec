/** The letter under which a title stands in the A–Z, accents aside; digits and signs come under `#`. */
export function letterOf(title: string): string {
  const first =
    title
      .normalize('NFD')
      .match(/[\p{Letter}\p{Number}]/u)?.[0]
      ?.toUpperCase() ?? '#'
  return /[A-Z]/.test(first) ? first : '#'
}

/** Up to this many titles stand on one page; beyond it, each letter has a page. */
const MOST_ON_ONE_PAGE = 300

/** The letters of the A–Z that have a page of their own: none while everything fits on one page. */
export function lettersWithPages(counts: { letter: string; total: number }[]): string[] {
  const total = counts.reduce((sum, count) => sum + count.total, 0)
  return total > MOST_ON_ONE_PAGE ? counts.map(({ letter }) => letter) : []
}

/** The letter that an address names (`b`, `overig`), or undefined. */
export function letterOfPath(name: string): string | undefined {
  if (name === 'overig') return '#'
  return /^[a-z]$/.test(name) ? name.toUpperCase() : undefined
}
