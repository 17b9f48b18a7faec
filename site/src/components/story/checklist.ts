import type { Block, Inline, List, RichText, Table } from 'content-models'
import { inlineText } from '../rich-text/plain-text.ts'

/** More than this nobody ticks off. */
const MOST_STEPS = 12

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' })

/**
 * What people can tick off of a text: the items of its lists, and when it has none the first sentence of each paragraph.
 * Undefined when there is nothing.
 */
export function checklistOf(text: RichText): List | undefined {
  const inLists = text.flatMap((block) => (block.type === 'list' ? block.items : []))
  const items = inLists.length > 0 ? inLists.map(({ children }) => children) : openings(text)
  if (items.length === 0) return undefined
  return toChecklist(items.slice(0, MOST_STEPS))
}

/** Items with a box before each. */
export function toChecklist(items: Inline[][]): List {
  return {
    type: 'list',
    ordered: false,
    items: items.map((children) => ({ children, checked: false })),
  }
}

/** The tables of a text that hold amounts, so that people can copy what it cost. */
export function costTables(text: RichText): Table[] {
  return text.filter(
    (block): block is Table => block.type === 'table' && JSON.stringify(block).includes('€'),
  )
}

function openings(text: RichText): Inline[][] {
  return text.flatMap((block) => {
    const sentence = firstSentence(block)
    return sentence ? [[{ type: 'text' as const, text: sentence }]] : []
  })
}

function firstSentence(block: Block): string | undefined {
  if (block.type !== 'paragraph') return undefined
  const [first] = SENTENCES.segment(inlineText(block.children))
  return first?.segment.trim()
}
