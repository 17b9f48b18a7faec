import type { Block, Inline, List, ListItem } from 'content-models'
import type { Element } from 'hast'
import { attribute, type Child, findElement, isElement } from './element.ts'
import { report } from './page-context.ts'
import { type Flow, toBlocks } from './to-blocks.ts'

type ReadItem = { item: ListItem; after: Block[] }

/**
 * A list. An item holds a sentence and nested lists; anything else that hangs below it follows the item, and the list goes
 * on behind it with the next number.
 */
export function listToBlocks(element: Element, flow: Flow): Block[] {
  const ordered = element.tagName === 'ol'
  const first = Number.parseInt(attribute(element, 'start'), 10) || 1
  const isCheck = element.children.some((child) => isElement(child, 'li') && isTask(child))
  const blocks: Block[] = []
  let number = first
  let list: List | undefined
  for (const child of element.children.filter((node) => isElement(node))) {
    const { item, after } = readItem(child as Element, flow, isCheck)
    if (item.children.length > 0 || item.blocks) {
      list ??= startList(blocks, { ordered, start: number })
      list.items.push(item)
      number += 1
    }
    if (after.length === 0) continue
    blocks.push(...after)
    list = undefined
    reportMoved(child as Element, flow)
  }
  return blocks
}

function startList(blocks: Block[], { ordered, start }: { ordered: boolean; start: number }): List {
  const list: List = { type: 'list', ordered, items: [] }
  if (ordered && start > 1) list.start = start
  blocks.push(list)
  return list
}

function readItem(element: Element, flow: Flow, isCheck: boolean): ReadItem {
  const children: Inline[] = []
  const lists: List[] = []
  const after: Block[] = []
  for (const block of toBlocks(element.children, flow)) {
    if (block.type === 'paragraph' && after.length === 0) {
      if (children.length > 0) children.push({ type: 'break' })
      children.push(...block.children)
    } else if (block.type === 'list' && after.length === 0) lists.push(block)
    else after.push(block)
  }
  const checked = isCheck ? { checked: isTicked(element) } : {}
  return { item: { children, ...checked, ...(lists.length > 0 ? { blocks: lists } : {}) }, after }
}

function checkbox(element: Element): Element | undefined {
  const direct = (child: Child) => isElement(child, 'input', 'p')
  const box = findElement({ ...element, children: element.children.filter(direct) }, 'input')
  return box && attribute(box, 'type') === 'checkbox' ? box : undefined
}

function isTask(element: Element): boolean {
  return checkbox(element) !== undefined
}

function isTicked(element: Element): boolean {
  return checkbox(element)?.properties.checked === true
}

function reportMoved(element: Element, { context }: Flow): void {
  report(context, element, {
    aspect: 'text',
    what: 'onderdeel in een lijstpunt',
    reason: 'In een lijstpunt staat alleen tekst. Wat erbij hoorde, staat nu onder het punt.',
  })
}
