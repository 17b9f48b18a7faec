import { fold } from './fold.ts'
import { isStopWord } from './stop-words.ts'

/** What is read of a query, however long it is. */
const MOST_WORDS = 10
const MOST_CHARACTERS = 400
const LONGEST_WORD = 40
/** The dots of "a.v.g.". */
const DOTS = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu
/** As Pagefind cuts texts: a hyphen joins, so that "e-mail" is "email". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a query, in order and small; those that say nothing are left out, unless there are no others. */
export function queryWords(query: string): string[] {
  const words = allWords(query)
  const telling = words.filter((word) => !isStopWord(fold(word)))
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)
}

/** The words of a query as they stand. */
export function allWords(query: string): string[] {
  const start = query.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase()
  const text = start.replace(DOTS, '')
  return (text.match(WORD) ?? []).map((word) => word.replaceAll('-', '').slice(0, LONGEST_WORD))
}
