import { fold } from './fold.ts'
import { queryWords } from './query-words.ts'

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

  /** What may be said instead of these words. */
  of(words: string[]): string[] {
    return this.others.get(words.map(fold).join(' ')) ?? []
  }

  private add(key: string, others: string[]): void {
    this.others.set(key, [...new Set([...(this.others.get(key) ?? []), ...others])])
  }
}

function keyOf(name: string): string {
  return queryWords(name).map(fold).join(' ')
}
