import { type Inline, isSafeHref, type Link, MARKS, type Mark, type Text } from 'content-models'
import type { LexicalContext } from './lexical-context.ts'
import {
  childrenOf,
  fieldsOf,
  type LexicalNode,
  MARK_BITS,
  rootOf,
  textOf,
} from './lexical-node.ts'

/** Lexical's inline nodes as ours; neighbouring texts with the same marks become one. */
export function lexicalToInlines(nodes: LexicalNode[], context: LexicalContext): Inline[] {
  return mergeTexts(nodes.flatMap((node) => toInlines(node, context)))
}

/** True when the inlines show nothing. */
export function isBlank(inlines: Inline[]): boolean {
  return inlines.every((inline) => {
    if (inline.type === 'text') return inline.text.trim() === ''
    return inline.type === 'break' || (inline.type === 'link' && isBlank(inline.children))
  })
}

function toInlines(node: LexicalNode, context: LexicalContext): Inline[] {
  switch (node.type) {
    case 'text':
      return toText(node)
    case 'linebreak':
      return [{ type: 'break' }]
    case 'tab':
      return [{ type: 'text', text: ' ' }]
    case 'link':
    case 'autolink':
      return toLink(node, context)
    case 'inlineBlock':
      return toInlineBlock(node, context)
    default:
      context.problem(
        `Een onderdeel van de soort "${textOf(node.type)}" kan niet in een zin staan. Haal het weg.`,
      )
      return []
  }
}

function toText(node: LexicalNode): Text[] {
  const text = textOf(node.text)
  if (text === '') return []
  const format = typeof node.format === 'number' ? node.format : 0
  const marks = MARKS.filter((mark: Mark) => (format & MARK_BITS[mark]) !== 0)
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }]
}

function toLink(node: LexicalNode, context: LexicalContext): Inline[] {
  const children = lexicalToInlines(childrenOf(node), context).filter(
    (child) => child.type !== 'link',
  )
  if (isBlank(children)) return children
  const target = linkTarget(fieldsOf(node), plainText(children), context)
  return target ? [{ type: 'link', ...target, children }] : children
}

function linkTarget(
  fields: Record<string, unknown>,
  words: string,
  context: LexicalContext,
): Pick<Link, 'to' | 'href' | 'anchor'> | undefined {
  if (fields.linkType === 'internal') {
    const to = context.reference(fields.doc)
    if (!to) {
      context.problem(
        `De link "${words}" wijst naar niets meer. Kies een ander stuk of haal de link weg.`,
      )
      return undefined
    }
    const anchor = textOf(fields.anchor).replace(/^#/, '').trim()
    return anchor ? { to, anchor } : { to }
  }
  const href = textOf(fields.url).trim()
  if (isSafeHref(href)) return { href }
  context.problem(
    `De link "${words}" heeft een adres dat niet mag: "${href.slice(0, 80)}". Gebruik https://, mailto: of tel:.`,
  )
  return undefined
}

function toInlineBlock(node: LexicalNode, context: LexicalContext): Inline[] {
  const fields = fieldsOf(node)
  if (fields.blockType === 'footnote') return toFootnote(fields, context)
  if (fields.blockType === 'fact') return toFactQuote(fields, context)
  context.problem(
    `Een onderdeel van de soort "${textOf(fields.blockType)}" kennen we niet. Haal het weg.`,
  )
  return []
}

function toFactQuote(fields: Record<string, unknown>, context: LexicalContext): Inline[] {
  const fact = context.fact(fields.fact)
  if ('id' in fact) return [{ type: 'fact', id: fact.id }]
  context.problem(fact.problem)
  return []
}

function toFootnote(fields: Record<string, unknown>, context: LexicalContext): Inline[] {
  const children = paragraphsToInlines(fields.content, context).filter(
    (child) => child.type !== 'footnote',
  )
  return isBlank(children) ? [] : [{ type: 'footnote', children }]
}

/** The text of a small editor within a block: its paragraphs, with a line break between them. */
export function paragraphsToInlines(value: unknown, context: LexicalContext): Inline[] {
  const root = rootOf(value)
  if (!root) return []
  const paragraphs = childrenOf(root).map((paragraph) =>
    lexicalToInlines(childrenOf(paragraph), context),
  )
  return paragraphs
    .filter((inlines) => !isBlank(inlines))
    .flatMap((inlines, index): Inline[] =>
      index === 0 ? inlines : [{ type: 'break' }, ...inlines],
    )
}

/** The words of inlines, without marks. */
function plainText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'link' ? plainText(inline.children) : ' '
    })
    .join('')
    .trim()
}

function mergeTexts(inlines: Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline, last)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else {
      merged.push(inline)
    }
  }
  return merged
}

function sameMarks(a: Text, b: Text): boolean {
  return (a.marks ?? []).join() === (b.marks ?? []).join()
}
