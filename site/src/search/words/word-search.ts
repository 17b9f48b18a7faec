import type { Alternative } from './combine.ts'
import { fold } from './fold.ts'
import { IndexQuestions, idsOf } from './index-questions.ts'
import { knownRemainders, otherForms, splitWord } from './other-forms.ts'
import { queryWords } from './query-words.ts'
import type { Hit, WordTools } from './search-words.ts'
import { type Meant, meantWords } from './typing-errors.ts'
import { type KnownWord, mostUsed, WordList } from './word-list.ts'

/** How much what wasn't typed itself counts. */
const WEIGHT = {
  synonym: 0.7,
  synonymOfKnown: 0.3,
  synonymOfBegun: 0.5,
  synonymOfTail: 0.35,
  otherForm: 0.8,
  joined: 1,
  split: 0.7,
  part: 0.4,
  meant: 0.8,
  completion: 0.8,
  tail: 0.6,
  remainder: 0.3,
}
const MOST_SYNONYMS = 6
/** Shorter ends and beginnings are those of too many words. */
const SHORTEST_TAIL = 4
const SHORTEST_BEGINNING = 5
/** A word that can be explained otherwise is also taken for an error when it has one error in so many letters. */
const FEW_ERRORS = 7
/** Pages by which a word is common enough on the site. */
const ENOUGH = 5
/** Pages with which a word needs no other forms of it. */
const PLENTY = 12

/** Asks the index for the words of a query, and for all that may stand for them. */
export class WordSearch<H extends Hit> extends IndexQuestions<H> {
  readonly meant = new Map<string, Meant>()
  private readonly words: string[]

  constructor(words: string[], tools: WordTools<H>) {
    super(tools)
    this.words = words
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
    return exact.length >= PLENTY ? [own] : [own, ...(await this.otherForms(word, place))]
  }

  /** No page has the word: it is the beginning of one, an error, or two words. */
  private async unknownAlternatives(word: string, place: number): Promise<Alternative<H>[]> {
    const list = WordList.of(await this.tools.wordList())
    const folded = fold(word)
    const found: Promise<Alternative<H>>[] = []
    const add = (words: string, weight: number) =>
      found.push(this.alternative(words, [place], weight))
    const completions = folded.length > 1 ? list.completionsOf(folded) : []
    const isBeginning = completions.length > 0
    if (isBeginning) found.push(this.beginning(word, completions, place))
    for (const form of otherForms(folded)) {
      if (list.get(form)) add(form, WEIGHT.otherForm)
      else if (!isBeginning && form.length >= SHORTEST_BEGINNING) {
        const longer = list.completionsOf(form)
        if (longer.length > 0) found.push(this.beginning(form, longer, place))
      }
    }
    if (folded.length >= SHORTEST_TAIL)
      for (const { word: compound } of mostUsed(list.compoundsOn(folded)))
        add(compound, WEIGHT.tail)
    const parts = splitWord(folded, list)
    if (parts) {
      add(parts.join(' '), WEIGHT.split)
      // The rarer part tells what is meant; the other one would bring every page about a "dorp".
      const [rarest] = parts.toSorted((one, other) => pagesOf(list, one) - pagesOf(list, other))
      if (rarest) add(rarest, WEIGHT.part)
    }
    if (!isBeginning) {
      const isSurelyWrong = found.length === 0
      const meant = meantWords(folded, list).filter(
        ({ distance }) => isSurelyWrong || distance <= folded.length / FEW_ERRORS,
      )
      if (meant[0] && isSurelyWrong) this.meant.set(word, meant[0])
      for (const { word: other, distance } of meant) add(other, WEIGHT.meant ** (1 + distance))
    }
    const alternatives = await Promise.all(found)
    if (alternatives.some(({ hits }) => hits.length > 0)) return alternatives
    const remainders = knownRemainders(folded, list)
    return Promise.all(remainders.map((part) => this.alternative(part, [place], WEIGHT.remainder)))
  }

  /** Pagefind cuts endings off, and so looks for another beginning than was typed: then the longer words themselves are asked for. */
  private async beginning(
    word: string,
    completions: KnownWord[],
    place: number,
  ): Promise<Alternative<H>> {
    const likely = mostUsed(completions)
    const hits = await this.tools.lookUp(word)
    const ids = idsOf(hits)
    const [first] = await this.exactly(likely[0]?.word ?? word)
    if (first && ids.has(first.id)) return this.alternative(word, [place], WEIGHT.completion)
    const each = await Promise.all(likely.map((known) => this.tools.lookUp(known.word)))
    const best = new Map<string, H>()
    for (const hit of each.flat())
      if ((best.get(hit.id)?.score ?? 0) <= hit.score) best.set(hit.id, hit)
    return {
      places: [place],
      weight: WEIGHT.completion,
      hits: [...best.values()],
      exact: undefined,
    }
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
    const synonyms = await this.tools.synonyms()
    const found: Promise<Alternative<H>>[] = []
    for (let place = 0; place < this.words.length; place += 1) {
      for (
        let end = place + 1;
        end <= Math.min(this.words.length, place + synonyms.longest);
        end += 1
      ) {
        const places = Array.from({ length: end - place }, (_, step) => place + step)
        const words = this.words.slice(place, end)
        const names = synonyms.of(words)
        const others = names.length > 0 ? names : synonyms.ofTail(words)
        const weight =
          others.length > 0 ? await this.synonymWeight(places, { isTail: names.length === 0 }) : 0
        for (const other of weight > 0 ? others.slice(0, MOST_SYNONYMS) : [])
          found.push(this.wholeAlternative(queryWords(other).join(' '), places, weight))
      }
    }
    return Promise.all(found)
  }

  /** What the site itself says is better than another name for it: a word that several pages have needs no help. */
  private async synonymWeight(places: number[], { isTail }: { isTail: boolean }): Promise<number> {
    const [word = ''] = places.map((place) => this.words[place] ?? '')
    if (places.length > 1) return WEIGHT.synonym
    const known = (await this.exactly(word)).length
    if (known >= ENOUGH) return 0
    if (known > 0) return isTail ? 0 : WEIGHT.synonymOfKnown
    const list = WordList.of(await this.tools.wordList())
    const isBegun = word.length > SHORTEST_TAIL && list.completionsOf(fold(word)).length > 0
    if (isTail) return isBegun ? 0 : WEIGHT.synonymOfTail
    return isBegun ? WEIGHT.synonymOfBegun : WEIGHT.synonym
  }
}

function pagesOf(list: WordList, word: string): number {
  return list.get(fold(word))?.pages ?? 0
}
