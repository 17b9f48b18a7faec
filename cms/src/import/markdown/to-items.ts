import { type Inline, MARKS, type Mark } from 'content-models'
import type { Element, Text } from 'hast'
import { attribute, type Child, wordsOf } from './element.ts'
import { type Item, separate, tidyInlines } from './inline-items.ts'
import { linkToItems } from './link-to-items.ts'
import { mediaToItems } from './media-to-items.ts'
import { carry, type PageContext, report } from './page-context.ts'
import { cleanText } from './source-code-in-text.ts'

/** Where within a sentence the conversion is. */
export type Sentence = { context: PageContext; marks: Mark[]; depth: number }

const MARK_OF_TAG: Record<string, Mark | undefined> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  del: 'strikethrough',
  s: 'strikethrough',
  strike: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'subscript',
  sup: 'superscript',
}

/** Elements that say nothing of their own: their contents stay. */
const TRANSPARENT = new Set(
  'span small big font abbr acronym time data mark q bdi bdo label center p div wbr ruby rb nobr'.split(
    ' ',
  ),
)
const MEDIA = new Set(['img', 'picture', 'iframe', 'video', 'audio', 'object', 'embed'])
/** Elements whose contents aren't text for readers. */
const CLOSED = new Set(
  'script style noscript template svg math canvas select textarea form button meta link base title'.split(
    ' ',
  ),
)

/** Nodes within a sentence as items. */
export function toItems(nodes: Child[], sentence: Sentence): Item[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return textToItems(node, sentence)
    return node.type === 'element' ? elementToItems(node, sentence) : []
  })
}

/** Nodes as inlines, for where no block can stand; blocks among them are handed to `leave`. */
function toInlines(
  nodes: Child[],
  sentence: Sentence,
  leave: (blocks: ReturnType<typeof separate>['blocks']) => void,
): Inline[] {
  const { inlines, blocks } = separate(toItems(nodes, sentence))
  leave(blocks)
  return inlines
}

function textToItems(node: Text, { context, marks }: Sentence): Item[] {
  const value = marks.includes('code') ? node.value : cleanText(node, context)
  return value === '' ? [] : [{ inline: textInline(value, marks) }]
}

function textInline(text: string, marks: Mark[]): Inline {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

function elementToItems(element: Element, sentence: Sentence): Item[] {
  const { context, marks } = sentence
  const tag = element.tagName
  const note = footnoteOf(element, sentence)
  if (note) return note
  const mark = MARK_OF_TAG[tag]
  if (mark) return toItems(element.children, { ...sentence, marks: withMark(marks, mark) })
  if (tag === 'br') return [{ inline: { type: 'break' } }]
  if (tag === 'a') return linkToItems(element, sentence)
  if (MEDIA.has(tag)) return mediaToItems(element, context)
  if (tag === 'input' && attribute(element, 'type') === 'checkbox') return []
  if (CLOSED.has(tag) || tag === 'input') return dropElement(element, context)
  if (!TRANSPARENT.has(tag)) reportUnknown(element, context)
  const items = toItems(element.children, sentence)
  return tag === 'abbr' ? withTitle(element, items, marks) : items
}

function withMark(marks: Mark[], mark: Mark): Mark[] {
  return MARKS.filter((known) => known === mark || marks.includes(known))
}

/** Leaves an element out, with a word about it. */
export function dropElement(element: Element, context: PageContext): Item[] {
  const reason =
    element.tagName === 'script'
      ? 'Een script nemen we nooit over.'
      : 'Dit kan niet op de site staan en is weggelaten.'
  report(context, element, { aspect: 'html', what: `<${element.tagName}>`, reason })
  return []
}

/** Says that an element isn't known; its contents stay. */
export function reportUnknown(element: Element, context: PageContext): void {
  report(context, element, {
    aspect: 'html',
    what: `<${element.tagName}>`,
    reason: 'Dit onderdeel kennen we niet. De tekst die erin staat, is wel overgenomen.',
  })
}

function withTitle(element: Element, items: Item[], marks: Mark[]): Item[] {
  const title = attribute(element, 'title').trim()
  return title ? [...items, { inline: textInline(` (${title})`, marks) }] : items
}

/** The mark of a footnote as the note itself. */
function footnoteOf(element: Element, sentence: Sentence): Item[] | undefined {
  const [link] = element.children
  if (element.tagName !== 'sup' || link?.type !== 'element') return undefined
  if (link.properties.dataFootnoteRef === undefined) return undefined
  const { context, depth } = sentence
  const note = context.footnotes.get(attribute(link, 'href').slice(1))
  if (!note || depth > 0) return []
  const children = noteToInlines(note, { context, marks: [], depth: depth + 1 })
  carry(context, 'text')
  return children.length > 0 ? [{ inline: { type: 'footnote', children } }] : []
}

function noteToInlines(note: Element, sentence: Sentence): Inline[] {
  const paragraphs = note.children
    .filter((child) => child.type === 'element')
    .map((child) =>
      tidyInlines(
        toInlines(withoutBackLinks(child), sentence, (blocks) => {
          if (blocks.length > 0) reportBlockInNote(child, sentence.context)
        }),
      ),
    )
    .filter((inlines) => inlines.length > 0)
  return paragraphs.flatMap((inlines, index): Inline[] =>
    index === 0 ? inlines : [{ type: 'break' }, ...inlines],
  )
}

function withoutBackLinks(element: Element): Child[] {
  return element.children.filter(
    (child) => child.type !== 'element' || child.properties.dataFootnoteBackref === undefined,
  )
}

function reportBlockInNote(element: Element, context: PageContext): void {
  report(context, element, {
    aspect: 'image',
    what: `afbeelding of video in voetnoot "${wordsOf(element).slice(0, 40)}"`,
    reason: 'In een voetnoot kan alleen tekst staan. Zet haar in de tekst zelf.',
  })
}
