/** How much the newest of what was found gains over the oldest: it decides between equals alone. */
const FRESH = 0.04
/** Pages about the site itself, which have no year, are seldom what somebody looks for. */
const ABOUT = 0.85

/** Puts what was checked or published more recently first among equals; `yearOf` answers undefined for pages about the site. */
export function favourFresh<H extends { score: number }>(
  hits: H[],
  yearOf: (hit: H) => number | undefined,
): H[] {
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const hit of hits) {
    const year = yearOf(hit)
    if (!year) continue
    oldest = Math.min(oldest, year)
    newest = Math.max(newest, year)
  }
  const span = newest - oldest || 1
  const weigh = (year: number) => 1 + (FRESH * (year - oldest)) / span
  return hits
    .map((hit) => {
      const year = yearOf(hit)
      return { ...hit, score: hit.score * (year ? weigh(year) : ABOUT) }
    })
    .sort((a, b) => b.score - a.score)
}
