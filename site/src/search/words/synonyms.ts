import { fold } from './fold.ts'
import { queryWords } from './query-words.ts'

/** Shorter words are their own stem. */
const SHORTEST_FORM = 4
const SHORTEST_HEAD = 3
const SHORTEST_TAIL = 5

/** Words that mean the same here. Each may be several words. */
export type SynonymGroup = string[]

/** Which words stand in for which, as they are in a query: folded, without words that say nothing. */
export class Synonyms {
  private readonly others = new Map<string, string[]>()
  /** Words in the longest entry. */
  readonly longest: number

  constructor(groups: SynonymGroup[]) {
    for (const group of groups) {
      for (const name of group)
        this.add(
          keyOf(name),
          group.filter((other) => other !== name),
        )
    }
    this.longest = Math.max(1, ...[...this.others.keys()].map((key) => key.split(' ').length))
  }

  /** What may be said instead of these words, in whatever form they are. */
  of(words: string[]): string[] {
    return this.others.get(words.map(stemOf).join(' ')) ?? []
  }

  /** What may be said instead of the end of a compound: "straatlantaarn" is a "lantaarn". */
  ofTail([word = '', ...more]: string[]): string[] {
    const stem = more.length === 0 ? stemOf(word) : ''
    for (let at = SHORTEST_HEAD; at <= stem.length - SHORTEST_TAIL; at += 1) {
      const others = this.others.get(stem.slice(at))
      if (others) return others
    }
    return []
  }

  private add(key: string, others: string[]): void {
    this.others.set(key, [...new Set([...(this.others.get(key) ?? []), ...others])])
  }
}

function keyOf(name: string): string {
  return queryWords(name).map(stemOf).join(' ')
}

/** Roughly what the forms of a word share: "huizen" and "huis" are the same. */
function stemOf(word: string): string {
  const folded = fold(word)
  if (folded.length < SHORTEST_FORM) return folded
  return folded
    .replace(/(?:[tp]?jes?|en|(?<=[aeiou][lmnr]|[aeiou])s|e)$/, '')
    .replace(/(.)\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
}
