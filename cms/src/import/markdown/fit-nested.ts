import type { Block, Inline, ListItem } from 'content-models'
import { rowInWords } from './sums.ts'

/** Blocks within something, and those that can only follow it: files to download and to play. */
export function splitNested(blocks: Block[]): { inside: Block[]; after: Block[] } {
  const after = blocks.filter(({ type, ...block }) => type === 'download' || 'file' in block)
  return { inside: fitNested(blocks), after }
}

/**
 * Blocks as they may stand within a callout, a quote or a table cell: the editor offers no blocks of ours there. Their words
 * stay: code becomes text in code letters, a callout its title and text, a video a link, a sum a list.
 */
function fitNested(blocks: Block[]): Block[] {
  return blocks.flatMap(fitBlock)
}

function fitBlock(block: Block): Block[] {
  switch (block.type) {
    case 'callout':
      return [...bold(block.title), ...fitNested(block.blocks)]
    case 'quote':
      return fitQuote(block)
    case 'code':
      return [{ type: 'paragraph', children: codeLines(block.text) }]
    case 'term':
      return [
        { type: 'paragraph', children: [boldText(`${block.name}: `), ...noNotes(block.children)] },
      ]
    case 'video':
      return block.url ? [linkParagraph(block.title, block.url)] : []
    case 'sum':
      return sumInWords(block)
    case 'sample':
      return [...bold(block.title), { type: 'paragraph', children: lines(block.text) }]
    case 'download':
      return []
    case 'paragraph':
    case 'heading':
      return [{ ...block, children: noNotes(block.children) }]
    case 'list':
      return [{ ...block, items: block.items.map(fitItem) }]
    default:
      return [block]
  }
}

function sumInWords({ title, rows }: Extract<Block, { type: 'sum' }>): Block[] {
  const items = rows.map(
    (row): ListItem => ({
      children: [{ type: 'text', text: rowInWords(row) }],
    }),
  )
  return [...bold(title), { type: 'list', ordered: false, items }]
}

function fitItem(item: ListItem) {
  const children = noNotes(item.children)
  return item.blocks ? { ...item, children, blocks: fitNested(item.blocks) } : { ...item, children }
}

/** A quote of one paragraph may stay; a longer one loses its bar, not its words. */
function fitQuote(quote: Extract<Block, { type: 'quote' }>): Block[] {
  const blocks = fitNested(quote.blocks)
  const isSimple = blocks.length === 1 && blocks[0]?.type === 'paragraph' && !quote.source
  return isSimple ? [{ type: 'quote', blocks }] : blocks
}

function codeLines(text: string): Inline[] {
  return lines(text).map((inline) =>
    inline.type === 'text' ? { ...inline, marks: ['code'] } : inline,
  )
}

function lines(text: string): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const words: Inline[] = line === '' ? [] : [{ type: 'text', text: line }]
    return index === 0 ? words : [{ type: 'break' }, ...words]
  })
}

/** Notes can't stand here: they follow the sentence, between brackets. */
export function noNotes(inlines: Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type !== 'footnote') return [inline]
    return [{ type: 'text', text: ' (' }, ...inline.children, { type: 'text', text: ')' }]
  })
}

function bold(title: string | undefined): Block[] {
  return title ? [{ type: 'paragraph', children: [boldText(title)] }] : []
}

function boldText(text: string): Inline {
  return { type: 'text', text, marks: ['bold'] }
}

function linkParagraph(words: string, href: string): Block {
  const link: Inline = { type: 'link', href, children: [{ type: 'text', text: words }] }
  return { type: 'paragraph', children: [link] }
}
