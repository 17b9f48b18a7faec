import type { Alternative } from './combine.ts'
import type { Hit, WordTools } from './search-words.ts'

/** Questions to the index, as what may stand for words of a query. */
export class IndexQuestions<H extends Hit> {
  protected readonly tools: WordTools<H>

  constructor(tools: WordTools<H>) {
    this.tools = tools
  }

  protected async alternative(
    words: string,
    places: number[],
    weight: number,
  ): Promise<Alternative<H>> {
    const each = await Promise.all(words.split(' ').map((word) => this.exactly(word)))
    const [first] = each
    if (first && each.length === 1)
      return { places, weight, hits: await this.tools.lookUp(words), exact: idsOf(first) }
    // Pagefind passes over words that it doesn't know; here all must be there.
    const isKnown = each.every((found) => found.length > 0)
    return { places, weight, hits: isKnown ? await this.tools.lookUp(words) : [], exact: undefined }
  }

  /** Another name stands only for itself, not for longer words that begin with it. */
  protected async wholeAlternative(
    words: string,
    places: number[],
    weight: number,
  ): Promise<Alternative<H>> {
    const found = await this.alternative(words, places, weight)
    const { exact } = found
    return exact ? { ...found, hits: found.hits.filter(({ id }) => exact.has(id)) } : found
  }

  protected exactly(word: string): Promise<H[]> {
    return this.tools.lookUp(`"${word}"`)
  }
}

/** Of which pages. */
export function idsOf(hits: Hit[]): Set<string> {
  return new Set(hits.map(({ id }) => id))
}
