import type { Block, Inline } from 'content-models'

/** The blocks that hang below a block, in reading order. */
export function childBlocks(block: Block): Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.blocks ?? [])
    case 'quote':
    case 'callout':
      return block.blocks
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
    default:
      return []
  }
}

/** The inlines that a block holds itself. */
export function childInlines(block: Block): Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'term':
      return block.children
    case 'list':
      return block.items.flatMap((item) => item.children)
    default:
      return []
  }
}
