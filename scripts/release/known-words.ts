import type { ListedDocument } from 'site/content-store'

/** How many words to try: some stand in parts that search leaves out. */
const WORDS = 5

/** Words by which search must find a document: the longest of its text. Empty when it has none, only signs for example. */
export function knownWords(document: ListedDocument): string[] {
  const summary = document.kind === 'tool' ? [document.purpose] : document.summary
  const words = [...paragraphsOf(document), ...summary].flatMap(wordsIn)
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, WORDS)
}

function paragraphsOf(document: ListedDocument): string[] {
  const paragraphs = document.body.flatMap((block) =>
    block.type === 'paragraph' ? block.children : [],
  )
  return paragraphs.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []))
}

/** Whole words of letters alone: what a search engine makes of other signs is its own affair. */
function wordsIn(text: string): string[] {
  return text.match(/(?<![^\s(])\p{Script=Latin}{4,30}(?=[\s,;:!?)]|\.(?:\s|$))/gu) ?? []
}
