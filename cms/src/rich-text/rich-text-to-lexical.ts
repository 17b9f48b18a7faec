import type {
  Block,
  Inline,
  ListItem,
  MediaFile,
  Reference,
  RichText,
  TableCell,
} from 'content-models'
import { inlinesToLexical } from './inlines-to-lexical.ts'
import { sumFields } from './lexical-sum.ts'

/** Where documents and media of the tree are in the cms. */
export type LexicalTarget = {
  /** A reference as a relationship of Payload's. */
  relation(reference: Reference): { relationTo: string; value: string }
  /** The id of the medium that a file belongs to, or undefined when it isn't known. */
  medium(file: MediaFile): string | undefined
}

/** A node of Lexical's serialised state. */
export type LexicalJson = { type: string; version: number; [key: string]: unknown }

/** An editor state of Lexical's. */
export type LexicalState = { root: LexicalJson }

/** Our block tree as Lexical's editor state: the inverse of `lexicalToRichText`. */
export function richTextToLexical(richText: RichText, target: LexicalTarget): LexicalState {
  const children = blocksToLexical(richText, target)
  return { root: element('root', children.length > 0 ? children : [paragraph([])]) }
}

/** An element node with children. */
export function element(
  type: string,
  children: LexicalJson[],
  extra: Record<string, unknown> = {},
): LexicalJson {
  return { type, version: 1, format: '', indent: 0, direction: 'ltr', children, ...extra }
}

function paragraph(children: LexicalJson[], format = ''): LexicalJson {
  return element('paragraph', children, { textFormat: 0, textStyle: '', format })
}

/** Blocks as Lexical's nodes. */
function blocksToLexical(blocks: Block[], target: LexicalTarget): LexicalJson[] {
  return blocks.map((block) => blockToLexical(block, target))
}

function blockToLexical(block: Block, target: LexicalTarget): LexicalJson {
  switch (block.type) {
    case 'paragraph':
      return paragraph(inlines(block.children, target))
    case 'heading':
      return element('heading', inlines(block.children, target), { tag: `h${block.level}` })
    case 'list':
      return listToLexical(block, target)
    case 'quote':
      return quoteToLexical(block, target)
    case 'table':
      return element(
        'table',
        block.rows.map((row) =>
          element(
            'tablerow',
            row.cells.map((cell) => cellToLexical(cell, target)),
          ),
        ),
      )
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
    case 'image':
      return {
        ...element('upload', []),
        version: 3,
        id: newId(),
        relationTo: 'media',
        value: block.image.id,
        fields: block.caption ? { caption: block.caption } : {},
      }
    default:
      return customBlock(block, target)
  }
}

type CustomBlock = Extract<
  Block,
  { type: 'callout' | 'term' | 'code' | 'video' | 'download' | 'sum' | 'sample' }
>

function customBlock(block: CustomBlock, target: LexicalTarget): LexicalJson {
  switch (block.type) {
    case 'callout':
      return blockNode('callout', {
        tone: block.tone,
        title: block.title,
        content: richTextToLexical(block.blocks, target),
      })
    case 'term':
      return blockNode('term', {
        name: block.name,
        content: { root: element('root', [paragraph(inlines(block.children, target))]) },
      })
    case 'code':
      return blockNode('code', { language: block.language, text: block.text })
    case 'sum':
      return blockNode('sum', sumFields(block))
    case 'sample':
      return blockNode('sample', { title: block.title, text: block.text })
    case 'video':
      return blockNode('video', {
        file: block.file && target.medium(block.file),
        url: block.url,
        title: block.title,
        image: block.poster?.id,
        transcript: block.transcript,
      })
    case 'download':
      return blockNode('download', { label: block.label, file: target.medium(block.file) })
  }
}

function blockNode(blockType: string, fields: Record<string, unknown>): LexicalJson {
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  )
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: newId(), blockName: '', blockType, ...given },
  }
}

/** One paragraph is Lexical's own quote; more, or a source, is a block of ours. */
function quoteToLexical(
  quote: Extract<Block, { type: 'quote' }>,
  target: LexicalTarget,
): LexicalJson {
  const [only, ...rest] = quote.blocks
  if (only?.type === 'paragraph' && rest.length === 0 && !quote.source) {
    return element('quote', inlines(only.children, target))
  }
  return blockNode('quote', {
    content: richTextToLexical(quote.blocks, target),
    source: quote.source,
  })
}

function listToLexical(list: Extract<Block, { type: 'list' }>, target: LexicalTarget): LexicalJson {
  const isCheck = list.items.some((item) => item.checked !== undefined)
  const listType = isCheck ? 'check' : list.ordered ? 'number' : 'bullet'
  const children = list.items.flatMap((item, index) =>
    itemToLexical(item, index + (list.start ?? 1), target),
  )
  return element('list', children, {
    listType,
    start: list.start ?? 1,
    tag: list.ordered ? 'ol' : 'ul',
  })
}

/** Lexical keeps what hangs below an item in items of their own, after it. */
function itemToLexical(item: ListItem, value: number, target: LexicalTarget): LexicalJson[] {
  const checked = item.checked === undefined ? {} : { checked: item.checked }
  const own = element('listitem', inlines(item.children, target), { value, ...checked })
  const nested = (item.blocks ?? [])
    .filter((block) => block.type === 'list')
    .map((block) => element('listitem', [listToLexical(block, target)], { value: value + 1 }))
  return [own, ...nested]
}

function cellToLexical(cell: TableCell, target: LexicalTarget): LexicalJson {
  const format = cell.align === 'right' ? 'end' : (cell.align ?? '')
  const children = blocksToLexical(cell.blocks, target).map((node) =>
    node.type === 'paragraph' ? { ...node, format } : node,
  )
  return element('tablecell', children.length > 0 ? children : [paragraph([], format)], {
    colSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    headerState: cell.header ? 1 : 0,
    backgroundColor: null,
  })
}

function inlines(children: Inline[], target: LexicalTarget): LexicalJson[] {
  return inlinesToLexical(children, target)
}

/** Payload gives blocks, links and uploads an id of 24 hexadecimal digits. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
