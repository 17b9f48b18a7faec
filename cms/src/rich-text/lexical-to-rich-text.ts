import type {
  Block,
  HeadingLevel,
  List,
  ListItem,
  RichText,
  Table,
  TableCell,
} from 'content-models'
import { lexicalBlockToBlocks } from './lexical-block.ts'
import { type LexicalContext, MAX_DEPTH } from './lexical-context.ts'
import { childrenOf, fieldsOf, type LexicalNode, rootOf, textOf } from './lexical-node.ts'
import { isBlank, lexicalToInlines } from './lexical-to-inlines.ts'

/**
 * Lexical's editor state as our block tree. Empty paragraphs go; what can't be carried is left out and reported through
 * the context. Never throws, whatever the value is.
 */
export function lexicalToRichText(value: unknown, context: LexicalContext): RichText {
  const root = rootOf(value)
  return root ? toBlocks(childrenOf(root), context, 0) : []
}

/** Block nodes at a depth of nesting. */
export function toBlocks(nodes: LexicalNode[], context: LexicalContext, depth: number): Block[] {
  if (depth > MAX_DEPTH) {
    context.problem('De tekst is te diep in elkaar gezet. Maak er een eenvoudiger stuk van.')
    return []
  }
  return nodes.flatMap((node) => toBlock(node, context, depth))
}

function toBlock(node: LexicalNode, context: LexicalContext, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = lexicalToInlines(childrenOf(node), context)
      return isBlank(children) ? [] : [{ type: 'paragraph', children }]
    }
    case 'heading': {
      const children = lexicalToInlines(childrenOf(node), context)
      return isBlank(children) ? [] : [{ type: 'heading', level: headingLevel(node.tag), children }]
    }
    case 'quote': {
      const children = lexicalToInlines(childrenOf(node), context)
      return isBlank(children) ? [] : [{ type: 'quote', blocks: [{ type: 'paragraph', children }] }]
    }
    case 'list':
      return toList(node, context, depth)
    case 'table':
      return toTable(node, context, depth)
    case 'horizontalrule':
      return [{ type: 'rule' }]
    case 'upload':
      return toImage(node, context)
    case 'block':
      return lexicalBlockToBlocks(node, context, depth)
    default:
      context.problem(
        `Een onderdeel van de soort "${textOf(node.type)}" kennen we niet. Haal het weg.`,
      )
      return []
  }
}

function headingLevel(tag: unknown): HeadingLevel {
  const level = Number(textOf(tag).slice(1))
  if (level >= 4) return 4
  return level === 3 ? 3 : 2
}

function toList(node: LexicalNode, context: LexicalContext, depth: number): Block[] {
  const items: ListItem[] = []
  for (const item of childrenOf(node))
    addListItem(items, { item, context, depth, checked: node.listType === 'check' })
  if (items.length === 0) return []
  const list: List = { type: 'list', ordered: node.listType === 'number', items }
  if (list.ordered && Number.isInteger(node.start) && Number(node.start) > 1)
    list.start = Number(node.start)
  return [list]
}

type ItemStep = { item: LexicalNode; context: LexicalContext; depth: number; checked: boolean }

/** Lexical puts a nested list in an item of its own, after the item that it belongs to. */
function addListItem(items: ListItem[], { item, context, depth, checked }: ItemStep): void {
  const parts = childrenOf(item)
  const nested = toBlocks(
    parts.filter((part) => part.type === 'list'),
    context,
    depth + 1,
  )
  const children = lexicalToInlines(
    parts.filter((part) => part.type !== 'list'),
    context,
  )
  const previous = items.at(-1)
  if (isBlank(children) && nested.length > 0 && previous) {
    previous.blocks = [...(previous.blocks ?? []), ...nested]
    return
  }
  if (isBlank(children) && nested.length === 0) return
  items.push({
    children,
    ...(checked ? { checked: item.checked === true } : {}),
    ...(nested.length > 0 ? { blocks: nested } : {}),
  })
}

function toTable(node: LexicalNode, context: LexicalContext, depth: number): Block[] {
  const rows = childrenOf(node)
    .map((row) => ({ cells: childrenOf(row).map((cell) => toCell(cell, context, depth)) }))
    .filter((row) => row.cells.length > 0)
  const table: Table = { type: 'table', rows }
  return rows.length > 0 ? [table] : []
}

function toCell(node: LexicalNode, context: LexicalContext, depth: number): TableCell {
  const span = (value: unknown, most: number) =>
    typeof value === 'number' && value >= 2 ? Math.min(Math.floor(value), most) : undefined
  const colSpan = span(node.colSpan, 100)
  const rowSpan = span(node.rowSpan, 1000)
  const align = alignment(node)
  return {
    header: typeof node.headerState === 'number' && node.headerState > 0,
    blocks: toBlocks(childrenOf(node), context, depth + 1),
    ...(colSpan ? { colSpan } : {}),
    ...(rowSpan ? { rowSpan } : {}),
    ...(align ? { align } : {}),
  }
}

/** Lexical aligns the paragraph in a cell, not the cell. */
function alignment(cell: LexicalNode): TableCell['align'] {
  const format = childrenOf(cell)[0]?.format
  if (format === 'right' || format === 'end') return 'right'
  return format === 'center' ? 'center' : undefined
}

function toImage(node: LexicalNode, context: LexicalContext): Block[] {
  const image = context.image(node.value)
  if (!image) {
    context.problem(
      'Een afbeelding in de tekst bestaat niet meer of heeft geen beschrijving. Kies een andere of haal haar weg.',
    )
    return []
  }
  const caption = textOf(fieldsOf(node).caption).trim()
  return [{ type: 'image', image, ...(caption ? { caption } : {}) }]
}
