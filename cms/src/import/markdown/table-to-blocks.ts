import type { Block, TableCell } from 'content-models'
import type { Element } from 'hast'
import { attribute, isElement } from './element.ts'
import { splitNested } from './fit-nested.ts'
import { carry, report } from './page-context.ts'
import { type Flow, toBlocks } from './to-blocks.ts'

/** A table. Its caption stands above it as text, because the editor has no place for one. */
export function tableToBlocks(element: Element, flow: Flow): Block[] {
  const after: Block[] = []
  const rows = rowsOf(element)
    .map((row) => ({ cells: cellsOf(row, flow, after) }))
    .filter(({ cells }) => cells.length > 0)
  if (rows.length === 0) return []
  carry(flow.context, 'table')
  const caption = element.children.find((child) => isElement(child, 'caption')) as
    | Element
    | undefined
  const above = caption ? toBlocks(caption.children, flow) : []
  return [...above, { type: 'table', rows: padded(rows) }, ...after]
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child]
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : []
  })
}

function cellsOf(row: Element, flow: Flow, after: Block[]): TableCell[] {
  return row.children
    .filter((child) => isElement(child, 'td', 'th'))
    .map((child) => {
      const blocks = toBlocks((child as Element).children, flow)
      const nested = splitNested(blocks.flatMap((block) => unfold(block, child as Element, flow)))
      after.push(...nested.after)
      return toCell(child as Element, nested.inside)
    })
}

/** A table within a table as the texts of its cells: the editor can't show it. */
function unfold(block: Block, element: Element, { context }: Flow): Block[] {
  if (block.type !== 'table') return [block]
  report(context, element, {
    aspect: 'table',
    what: 'tabel in een tabel',
    reason: 'Dat kan niet. De teksten uit de cellen staan onder elkaar.',
  })
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
}

function toCell(element: Element, blocks: Block[]): TableCell {
  const colSpan = span(element, 'colSpan', 100)
  const rowSpan = span(element, 'rowSpan', 1000)
  const align = attribute(element, 'align')
  return {
    header: element.tagName === 'th',
    blocks,
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
