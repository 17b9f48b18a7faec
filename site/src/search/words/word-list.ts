import { fold } from './fold.ts'

/** A word of the site. */
export type KnownWord = { word: string; folded: string; pages: number }

/** Longer words that are tried for a beginning or an end. */
const MOST_TRIED = 4

let lastList: { text: string; list: WordList } | undefined

/** The words of a site by how they are compared: lines of `word pages`, sorted or not; lists of several indexes may follow each other. */
export class WordList {
  readonly words: KnownWord[]
  private readonly byFolded = new Map<string, KnownWord>()

  constructor(text: string) {
    for (const line of text.split('\n')) {
      const [word = '', pages = ''] = line.split(' ')
      if (word !== '') this.add({ word, folded: fold(word), pages: Number(pages) || 1 })
    }
    this.words = [...this.byFolded.values()]
  }

  get(folded: string): KnownWord | undefined {
    return this.byFolded.get(folded)
  }

  /** Words that begin with this, but are longer. */
  completionsOf(folded: string): KnownWord[] {
    return this.words.filter((known) => known.folded !== folded && known.folded.startsWith(folded))
  }

  /** Longer words that end with this: compounds that the dictionary didn't take apart. */
  compoundsOn(folded: string): KnownWord[] {
    return this.words.filter((known) => known.folded !== folded && known.folded.endsWith(folded))
  }

  /** The list in a text; the last one is kept, for it comes with every unknown word. */
  static of(text: string): WordList {
    if (lastList?.text !== text) lastList = { text, list: new WordList(text) }
    return lastList.list
  }

  /** Of forms that differ by accents alone, the most used is shown. */
  private add(entry: KnownWord): void {
    const known = this.byFolded.get(entry.folded)
    if (!known) this.byFolded.set(entry.folded, entry)
    else {
      if (entry.pages > known.pages) known.word = entry.word
      known.pages += entry.pages
    }
  }
}

/** Of many words, those on the most pages. */
export function mostUsed(words: KnownWord[]): KnownWord[] {
  return words.toSorted((a, b) => b.pages - a.pages).slice(0, MOST_TRIED)
}
