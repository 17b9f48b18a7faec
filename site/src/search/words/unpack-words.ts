/** The words of a site as lines of `word pages`, out of the packed list that scripts/release/search-words/word-list.ts writes. */
export function unpackWords(packed: string): string {
  const lines = packed.split('\n')
  const [shared = '', powers = ''] = [lines.shift(), lines.pop()]
  let word = ''
  return lines
    .map((end, place) => {
      word = word.slice(0, digit(shared, place)) + end
      return `${word} ${2 ** digit(powers, place)}\n`
    })
    .join('')
}

function digit(digits: string, place: number): number {
  return Number.parseInt(digits[place] ?? '0', 36)
}
