/** The field in which the search page tells the cms of a search that found nothing. */
export const SEARCH_MISS_FIELD = 'q'

const LONGEST = 60
const MOST_WORDS = 6
const FEWEST_LETTERS = 3
/** More digits may be a telephone number, a postal code or a date of birth. */
const MOST_DIGITS = 3
/** Words alone: an e-mail address and a link hold other signs. */
const WORDS = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} '’-]*$/u

/** A query as it may be counted, or undefined for what may be about a person: both the search page and the cms ask this. */
export function missOf(query: string): string | undefined {
  const text = query.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const isFit =
    text.length <= LONGEST &&
    WORDS.test(text) &&
    text.split(' ').length <= MOST_WORDS &&
    count(/\p{L}/gu) >= FEWEST_LETTERS &&
    count(/\p{N}/gu) <= MOST_DIGITS
  return isFit ? text : undefined
}
