import { type Alternative, combine } from './combine.ts'
import { fold } from './fold.ts'
import { knownRemainders, otherForms, splitWord } from './other-forms.ts'
import { allWords, queryWords } from './query-words.ts'
import type { Synonyms } from './synonyms.ts'
import { type Meant, meantWords } from './typing-errors.ts'
import { WordList } from './word-list.ts'

/** A page that was found. */
export type Hit = { id: string; score: number }

/** What searching by words needs of an index. */
export type WordTools<H extends Hit> = {
  /** One question to the whole index, best first. In quotes: pages with exactly this word, in any form, with scores that say nothing. */
  lookUp(words: string): Promise<H[]>
  /** Pages in the index. */
  pages: number
  /** The site's own words; fetched at the first call. */
  wordList(): Promise<string>
  synonyms: Synonyms
}

/** What was found, best first; and what the reader may have meant, when a word isn't known. */
export type WordsFound<H extends Hit> = { hits: H[]; meant?: string | undefined }

/** How much what wasn't typed itself counts. */
const WEIGHT = {
  synonym: 0.6,
  otherForm: 0.8,
  joined: 1,
  split: 0.7,
  part: 0.4,
  meant: 0.8,
  completion: 0.8,
  remainder: 0.3,
}
const MOST_SYNONYMS = 4

/** Finds pages by the words of a query, and by other spellings, forms and names of them. */
export async function searchWords<H extends Hit>(
  query: string,
  tools: WordTools<H>,
): Promise<WordsFound<H>> {
  const words = queryWords(query)
  if (words.length === 0) return { hits: [] }
  const search = new WordSearch(words, tools)
  const alternatives = await search.alternatives()
  const hits = combine({ words, alternatives, pages: tools.pages })
  return { hits, meant: meantQuery(query, search.meant) }
}

class WordSearch<H extends Hit> {
  readonly meant = new Map<string, Meant>()
  private readonly words: string[]
  private readonly tools: WordTools<H>

  constructor(words: string[], tools: WordTools<H>) {
    this.words = words
    this.tools = tools
  }

  async alternatives(): Promise<Alternative<H>[]> {
    const each = this.words.map((word, place) => this.wordAlternatives(word, place))
    const found = await Promise.all([...each, this.joined(), this.renamed()])
    return found.flat()
  }

  private async wordAlternatives(word: string, place: number): Promise<Alternative<H>[]> {
    const exact = await this.exactly(word)
    if (exact.length === 0) return this.unknownAlternatives(word, place)
    const own = {
      places: [place],
      weight: 1,
      hits: await this.tools.lookUp(word),
      exact: idsOf(exact),
    }
    return [own, ...(await this.otherForms(word, place))]
  }

  /** No page has the word: it is the beginning of one, an error, or two words. */
  private async unknownAlternatives(word: string, place: number): Promise<Alternative<H>[]> {
    const list = new WordList(await this.tools.wordList())
    const folded = fold(word)
    const found: Promise<Alternative<H>>[] = []
    const add = (words: string, weight: number) =>
      found.push(this.alternative(words, [place], weight))
    const isBeginning = folded.length > 1 && list.completionsOf(folded).length > 0
    if (isBeginning) add(word, WEIGHT.completion)
    for (const form of otherForms(folded)) if (list.get(form)) add(form, WEIGHT.otherForm)
    const parts = splitWord(folded, list)
    if (parts) {
      add(parts.join(' '), WEIGHT.split)
      for (const part of parts) add(part, WEIGHT.part)
    }
    if (!isBeginning && found.length === 0) {
      const meant = meantWords(folded, list)
      if (meant[0]) this.meant.set(word, meant[0])
      for (const { word: other, distance } of meant) add(other, WEIGHT.meant ** (1 + distance))
    }
    if (found.length === 0)
      for (const part of knownRemainders(folded, list)) add(part, WEIGHT.remainder)
    return Promise.all(found)
  }

  private async otherForms(word: string, place: number): Promise<Alternative<H>[]> {
    const forms = otherForms(fold(word))
    const known = await Promise.all(
      forms.map(async (form) => ((await this.exactly(form)).length > 0 ? [form] : [])),
    )
    return Promise.all(
      known.flat().map((form) => this.alternative(form, [place], WEIGHT.otherForm)),
    )
  }

  /** Neighbours that are one word in Dutch: "dorps huis". */
  private async joined(): Promise<Alternative<H>[]> {
    const pairs = this.words.slice(1).flatMap((second, place) => {
      const first = this.words[place] ?? ''
      return [`${first}${second}`, `${first}s${second}`].map((word) => ({
        word,
        places: [place, place + 1],
      }))
    })
    const found = await Promise.all(
      pairs.map(async ({ word, places }) =>
        (await this.exactly(word)).length > 0
          ? [await this.alternative(word, places, WEIGHT.joined)]
          : [],
      ),
    )
    return found.flat()
  }

  /** Other names of words and of neighbours together: "kamer van koophandel". */
  private async renamed(): Promise<Alternative<H>[]> {
    const { synonyms } = this.tools
    const found: Promise<Alternative<H>>[] = []
    for (let place = 0; place < this.words.length; place += 1) {
      for (
        let end = place + 1;
        end <= Math.min(this.words.length, place + synonyms.longest);
        end += 1
      ) {
        const places = Array.from({ length: end - place }, (_, step) => place + step)
        const others = synonyms.of(this.words.slice(place, end)).slice(0, MOST_SYNONYMS)
        for (const other of others) {
          const words = queryWords(other).join(' ')
          found.push(this.alternative(words, places, WEIGHT.synonym))
        }
      }
    }
    return Promise.all(found)
  }

  private async alternative(
    words: string,
    places: number[],
    weight: number,
  ): Promise<Alternative<H>> {
    const isOne = !words.includes(' ')
    const exact = isOne ? idsOf(await this.exactly(words)) : undefined
    return { places, weight, hits: await this.tools.lookUp(words), exact }
  }

  private exactly(word: string): Promise<H[]> {
    return this.tools.lookUp(`"${word}"`)
  }
}

function idsOf(hits: Hit[]): Set<string> {
  return new Set(hits.map(({ id }) => id))
}

/** The query with the nearest known words in place of unknown ones. */
function meantQuery(query: string, meant: Map<string, Meant>): string | undefined {
  if (meant.size === 0) return undefined
  return allWords(query)
    .map((word) => meant.get(word)?.word ?? word)
    .join(' ')
}
