import type { Block, Inline, RichText } from 'content-models'

/** The words of inlines, without marks and notes. */
export function plainWords(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'link' ? plainWords(inline.children) : ' '
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of the first block that has any besides headings and pictures: for a summary. */
export function firstWords(richText: RichText): string {
  for (const block of richText) {
    const words = wordsOfBlock(block)
    if (words !== '') return words
  }
  return ''
}

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'term':
      return plainWords(block.children)
    case 'callout':
    case 'quote':
      return firstWords(block.blocks)
    case 'list':
      return block.items.map((item) => plainWords(item.children)).join('; ')
    default:
      return ''
  }
}
