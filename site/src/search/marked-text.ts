/** A piece of text, marked where it is what the reader looked for. */
export type TextPart = { text: string; isMarked: boolean }

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
}

/** The parts of an excerpt of Pagefind, which holds escaped text and `<mark>` alone. Nothing in it becomes HTML again. */
export function excerptParts(excerpt: string): TextPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((piece) => {
      if (!piece.startsWith('<mark>')) return [{ text: decode(piece), isMarked: false }]
      return splitSigns(decode(piece.slice(6, -7)))
    })
    .filter(({ text }) => text !== '')
}

/** The parts of a text in which words begin as a word of the query does. */
export function queryParts(text: string, query: string): TextPart[] {
  const wanted = query.split(/\s+/).map(fold).filter(Boolean)
  return text
    .split(/([\p{Letter}\p{Number}]+)/u)
    .map((piece) => ({
      text: piece,
      isMarked: wanted.some((word) => fold(piece).startsWith(word)),
    }))
    .filter(({ text: piece }) => piece !== '')
}

/** Pagefind marks a word with the signs that stand against it. */
function splitSigns(text: string): TextPart[] {
  const [, before = '', word = text, after = ''] =
    text.match(/^([^\p{Letter}\p{Number}]*)(.*?)([^\p{Letter}\p{Number}]*)$/su) ?? []
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: after, isMarked: false },
  ]
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase()
}
