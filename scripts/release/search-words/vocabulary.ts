import { initialsOf } from './initials.ts'
import type { PageText } from './page-text.ts'
import { partsOfWord } from './word-parts.ts'

/** From this many times on, a word is what a page is about. */
const OFTEN = 3
/** Letters of a word in the word list. */
const SHORTEST = 3
const LONGEST = 40

/** A word, with marks of the page that is being read: a set of words for each page would cost as much as all else. */
type Word = {
  text: string
  /** Pages that hold it. */
  pages: number
  /** The parts of the word, once it was taken apart. */
  parts: Word[] | undefined
  /** The last page that holds it, and how often it stands in the text there. */
  page: number
  count: number
  /** The last page that got it as an extra word. */
  extra: number
}

/** The words of pages that are indexed one after another. */
export class Vocabulary {
  readonly #words = new Map<string, Word>()
  /** Number of the page that is being read. */
  #page = 0

  /**
   * Counts the words of a page, and answers others by which it should be found: base forms, parts of compounds and abbreviations
   * of the title. Each stands in the strongest field that it belongs to; fields are in the order of their strength.
   */
  addPage({ title, lead, headings, body }: PageText): string[][] {
    this.#page += 1
    const words: Word[] = []
    const ofTitle = this.#meet([...title, ...lead], words)
    for (const word of this.#meet(body, words)) word.count += 1
    for (const word of words) word.pages += 1
    const often = words.filter(({ count }) => count >= OFTEN)
    return [
      [...this.#newParts(ofTitle), ...this.#newInitials(title)].sort(),
      this.#newParts([...this.#meet(headings, words), ...often]).sort(),
      // What the text holds itself needs no help of the weakest field.
      this.#newParts(words, { isUnwritten: true }).sort(),
    ]
  }

  /** Word → number of pages that hold it, for the list of words. */
  get spread(): Map<string, number> {
    const listed = [...this.#words.values()].filter(
      ({ text, pages }) => pages > 0 && text.length >= SHORTEST && text.length <= LONGEST,
    )
    return new Map(listed.map(({ text, pages }) => [text, pages]))
  }

  /** The words as they are written; adds those that this page didn't have before to `met`. */
  #meet(texts: string[], met: Word[]): Word[] {
    return texts.map((text) => {
      const word = this.#wordOf(text)
      if (word.page === this.#page) return word
      word.page = this.#page
      word.count = 0
      met.push(word)
      return word
    })
  }

  #wordOf(text: string): Word {
    const known = this.#words.get(text)
    if (known) return known
    const word = { text, pages: 0, parts: undefined, page: 0, count: 0, extra: 0 }
    this.#words.set(text, word)
    return word
  }

  #newParts(words: Iterable<Word>, { isUnwritten = false } = {}): string[] {
    const found: string[] = []
    for (const word of words) {
      word.parts ??= partsOfWord(word.text).map((part) => this.#wordOf(part))
      for (const part of word.parts) {
        if (part.extra === this.#page) continue
        if (isUnwritten && part.page === this.#page && part.count > 0) continue
        part.extra = this.#page
        found.push(part.text)
      }
    }
    return found
  }

  #newInitials(title: string[]): string[] {
    return initialsOf(title).filter((letters) => {
      const word = this.#words.get(letters)
      const isNew = word?.extra !== this.#page
      if (word) word.extra = this.#page
      return isNew
    })
  }
}
