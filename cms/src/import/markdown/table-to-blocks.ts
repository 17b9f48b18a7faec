import type { Block, TableCell } from 'content-models'
import type { Element } from 'hast'
import { attribute, isElement, wordsOf } from './element.ts'
import { fitNested } from './fit-nested.ts'
import { carry } from './page-context.ts'
import { type Flow, toBlocks } from './to-blocks.ts'

/** A table. Its caption stands above it as a paragraph, because the editor has no place for one. */
export function tableToBlocks(element: Element, flow: Flow): Block[] {
  const rows = rowsOf(element)
    .map((row) => ({ cells: cellsOf(row, flow) }))
    .filter(({ cells }) => cells.length > 0)
  if (rows.length === 0) return []
  carry(flow.context, 'table')
  const caption = element.children.find((child) => isElement(child, 'caption'))
  const words = caption ? wordsOf(caption) : ''
  return [...captionToBlocks(words), { type: 'table', rows: padded(rows) }]
}

/** A caption as a paragraph of its own. */
export function captionToBlocks(words: string): Block[] {
  if (words === '') return []
  return [{ type: 'paragraph', children: [{ type: 'text', text: words, marks: ['italic'] }] }]
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child]
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : []
  })
}

function cellsOf(row: Element, flow: Flow): TableCell[] {
  return row.children
    .filter((child) => isElement(child, 'td', 'th'))
    .map((child) => toCell(child as Element, flow))
}

function toCell(element: Element, flow: Flow): TableCell {
  const colSpan = span(element, 'colSpan', 100)
  const rowSpan = span(element, 'rowSpan', 1000)
  const align = attribute(element, 'align')
  return {
    header: element.tagName === 'th',
    blocks: fitNested(toBlocks(element.children, flow)),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align === 'center' || align === 'right' ? { align } : {}),
  }
}

function span(element: Element, name: string, max: number): number {
  const value = Math.floor(Number(attribute(element, name)))
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), max) : 1
}

/** Without spans every row gets as many cells as the widest. */
function padded(rows: { cells: TableCell[] }[]): { cells: TableCell[] }[] {
  const hasSpans = rows.some(({ cells }) => cells.some((cell) => cell.colSpan || cell.rowSpan))
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  if (hasSpans) return rows
  return rows.map(({ cells }) => ({
    cells: [
      ...cells,
      ...Array.from({ length: width - cells.length }, () => ({ header: false, blocks: [] })),
    ],
  }))
}
