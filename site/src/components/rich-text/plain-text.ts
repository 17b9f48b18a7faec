import type { Block, Inline, RichText, TableCell } from 'content-models'
import { childBlocks, childInlines } from './tree.ts'

/** The words of inlines, without marks; notes are left out. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'break') return ' '
      if (inline.type === 'fact') return inline.value ?? ''
      return inline.type === 'link' ? inlineText(inline.children) : ''
    })
    .join('')
    .trim()
}

/** The words of a text as a reader goes through them. */
export function richTextText(text: RichText): string {
  return text.map(blockText).filter(Boolean).join('\n')
}

/** Whether there is anything to read in a cell. */
export function hasWords({ blocks }: TableCell): boolean {
  return richTextText(blocks) !== ''
}

function blockText(block: Block): string {
  const own = 'text' in block ? block.text : inlineText(childInlines(block))
  const name = block.type === 'term' ? block.name : 'title' in block ? block.title : ''
  return [name, own, richTextText(childBlocks(block))].filter(Boolean).join('\n')
}
