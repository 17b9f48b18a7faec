import { initialsOf } from './initials.ts'
import type { PageText } from './page-text.ts'
import { partsOfWord } from './word-parts.ts'

/** From this many times on, a word is what a page is about. */
const OFTEN = 3
/** Fields of the index, strongest first. What they weigh stands in the site's ranking. */
export const FIELDS = ['woorden1', 'woorden2', 'woorden3'] as const

/**
 * The copy of a page that the index is made of: it also holds base forms, the parts of compounds and
 * abbreviations of the title, in fields of their own.
 * So a page about a "dorpshuis" is found by "huis" too, while what readers see stays as it is.
 */
export function toSearchPage(html: string, text: PageText): string {
  const end = html.lastIndexOf('</body>')
  if (end < 0) return html
  const marks = extraWords(text).map(
    (words, place) =>
      words.length > 0 &&
      `<span hidden data-pagefind-meta="${FIELDS[place]}:${words.join(' ')}"></span>`,
  )
  return html.slice(0, end) + marks.filter(Boolean).join('') + html.slice(end)
}

/** Each word stands in the strongest field that it belongs to. */
function extraWords({ title, lead, headings, body }: PageText): string[][] {
  const counts = new Map<string, number>()
  for (const word of body) counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word)
  const seen = new Set<string>()
  const groups = [[...title, ...lead], [...headings, ...often], [...counts.keys()]]
  return groups.map((words, place) => {
    const parts = new Set(words.flatMap(partsOfWord))
    if (place === 0) for (const letters of initialsOf(title)) parts.add(letters)
    // What the text holds itself needs no help of the weakest field.
    const fresh = [...parts].filter((part) => !seen.has(part) && (place < 2 || !counts.has(part)))
    for (const part of fresh) seen.add(part)
    return fresh.sort()
  })
}
