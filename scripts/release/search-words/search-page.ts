/** Fields of the index, strongest first. What they weigh stands in the site's ranking. */
export const FIELDS = ['woorden1', 'woorden2', 'woorden3'] as const

/**
 * The copy of a page that the index is made of: it also holds extra words by which it should be found, in fields of their own.
 * So a page about a "dorpshuis" is found by "huis" too, while what readers see stays as it is.
 */
export function toSearchPage(html: string, extraWords: string[][]): string {
  const end = html.lastIndexOf('</body>')
  if (end < 0) return html
  const marks = extraWords.map(
    (words, place) =>
      words.length > 0 &&
      `<span hidden data-pagefind-meta="${FIELDS[place]}:${words.join(' ')}"></span>`,
  )
  return html.slice(0, end) + marks.filter(Boolean).join('') + html.slice(end)
}
