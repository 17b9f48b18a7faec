/** What stands on a printed page, by how much it tells of what the page is about. Small letters, in order. */
export type PageText = { title: string[]; lead: string[]; headings: string[]; body: string[] }

const NOTHING = /<(script|style|nav|aside|template|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi
const MAIN = /<main\b[^>]*>([\s\S]*)<\/main>/i
const TITLE = /<h1\b[^>]*>([\s\S]*?)<\/h1>|data-pagefind-meta="title:([^"]*)"/gi
const LEAD = /data-pagefind-meta="summary:([^"]*)"/gi
const HEADINGS = /<h[2-4]\b[^>]*>([\s\S]*?)<\/h[2-4]>/gi
/** The address that a printed page shows is made of words, but not of the text. */
const ADDRESS = /https?:\/\/\S+/g
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/**
 * Reads the words of a page by patterns: our templates write the HTML, and a parser costs more than the whole index.
 * A page that is written otherwise gives words too many or too few, never an error.
 */
export function readPageText(html: string): PageText {
  const main = (html.match(MAIN)?.[1] ?? html).replace(NOTHING, ' ')
  const texts = (pattern: RegExp) =>
    [...main.matchAll(pattern)].flatMap(([, text, value]) => wordsOfHtml(text ?? value ?? ''))
  return {
    title: texts(TITLE),
    lead: texts(LEAD),
    headings: texts(HEADINGS),
    body: wordsOfHtml(main),
  }
}

function wordsOfHtml(html: string): string[] {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (_, name: string) => characterOf(name))
    .replaceAll('\u00ad', '')
    .replace(ADDRESS, ' ')
  return text.toLowerCase().normalize('NFC').match(WORD) ?? []
}

function characterOf(name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? ' '
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
