import { combine } from './combine.ts'
import { allWords, queryWords } from './query-words.ts'
import type { Synonyms } from './synonyms.ts'
import type { Meant } from './typing-errors.ts'
import { WordSearch } from './word-search.ts'

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
  /** Other names for things. */
  synonyms(): Promise<Synonyms>
}

/** What was found, best first; and what the reader may have meant, when a word isn't known. */
export type WordsFound<H extends Hit> = { hits: H[]; meant?: string | undefined }

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

/** The query with the nearest known words in place of unknown ones. */
function meantQuery(query: string, meant: Map<string, Meant>): string | undefined {
  if (meant.size === 0) return undefined
  return allWords(query)
    .map((word) => meant.get(word)?.word ?? word)
    .join(' ')
}
