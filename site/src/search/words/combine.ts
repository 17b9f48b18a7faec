import { fold } from './fold.ts'
import type { Hit } from './search-words.ts'
import { isWeakWord } from './stop-words.ts'

/** Something that may stand for one or more words of the query, with what it finds. */
export type Alternative<H extends Hit> = {
  /** Which words of the query it stands for, by place. */
  places: number[]
  weight: number
  hits: H[]
  /** Pages with the word itself; the others have a longer word that begins with it. */
  exact: Set<string> | undefined
}

type Found<H extends Hit> = { words: string[]; alternatives: Alternative<H>[]; pages: number }

/** How much a word counts of which only the beginning was found; short ones begin too many words. */
const BEGINNING = { short: 0.3, long: 0.8 }
const SHORT = 3
const WEAK = 0.35
/** What a word counts on a page of which the index only says that it has it. */
const FOUND = 1e-6
/** Pages with less of what the query asks than this part of the best are left out: they only share a common word. */
const LEAST_COVERAGE = 0.4
/** How strongly it counts that a page has all words. */
const COVERAGE_POWER = 1.2

/**
 * One ranking of what several questions to the index found. Each word of the query counts by how rare it is; for each word
 * of the query the best alternative counts; and pages that have more of the words come first.
 */
export function combine<H extends Hit>({ words, alternatives, pages }: Found<H>): H[] {
  const rarity = words.map((word, place) => rarityOf(word, { place, alternatives, pages }))
  const total = rarity.reduce((sum, value) => sum + value, 0)
  const scored = [...valuesByPage(words, { alternatives, pages })].map(([, { hit, values }]) => {
    const covered = rarity.reduce((sum, rare, place) => sum + (values[place] ? rare : 0), 0)
    const sum = rarity.reduce((all, rare, place) => all + rare * (values[place] ?? 0), 0)
    const coverage = total === 0 ? 1 : covered / total
    return { hit, coverage, score: sum * coverage ** COVERAGE_POWER }
  })
  const best = Math.max(0, ...scored.map(({ coverage }) => coverage))
  return scored
    .filter(({ coverage }) => coverage >= best * LEAST_COVERAGE)
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit, score }) => ({ ...hit, score }))
}

type Around<H extends Hit> = { alternatives: Alternative<H>[]; pages: number }

function valuesByPage<H extends Hit>(words: string[], { alternatives, pages }: Around<H>) {
  const found = new Map<string, { hit: H; values: number[] }>()
  for (const { places, weight, hits, exact } of alternatives) {
    const rare = idf(hits.length, pages)
    const isShort = places.every((place) => (words[place] ?? '').length <= SHORT)
    const begun = isShort ? BEGINNING.short : BEGINNING.long
    for (const hit of hits) {
      const entry = found.get(hit.id) ?? { hit, values: [] }
      const value = (weight * (!exact || exact.has(hit.id) ? 1 : begun) * hit.score) / rare || FOUND
      for (const place of places) entry.values[place] = Math.max(entry.values[place] ?? 0, value)
      found.set(hit.id, entry)
    }
  }
  return found
}

function rarityOf<H extends Hit>(
  word: string,
  { place, alternatives, pages }: Around<H> & { place: number },
) {
  const own = alternatives.filter(({ places }) => places.includes(place))
  const ids = new Set(own.flatMap(({ hits }) => hits.map(({ id }) => id)))
  if (ids.size === 0) return 0
  return idf(ids.size, pages) * (isWeakWord(fold(word)) ? WEAK : 1)
}

/** Inverse document frequency as Pagefind takes it, so that it can be divided out of its scores. */
function idf(found: number, pages: number): number {
  return Math.log(1 + (Math.max(0, pages - found) + 0.5) / (found + 0.5))
}
