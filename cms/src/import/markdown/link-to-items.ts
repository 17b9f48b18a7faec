import type { Block, Inline, Link } from 'content-models'
import type { Element } from 'hast'
import { attribute, wordsOf } from './element.ts'
import { type Item, tidyInlines } from './inline-items.ts'
import { carry, type LinkTarget, lineOf, type PageContext, report } from './page-context.ts'
import { type Sentence, toItems } from './to-items.ts'

/** A link; what can't be a link stays as text, and is reported. */
export function linkToItems(element: Element, sentence: Sentence): Item[] {
  const items = toItems(element.children, sentence)
  if (element.properties.href === undefined) return anchorOnly(element, items, sentence.context)
  const href = attribute(element, 'href')
  const target = sentence.context.link(href)
  if ('reason' in target) {
    reportLink(element, sentence.context, { href, reason: target.reason })
    return items
  }
  carry(sentence.context, 'link')
  if ('file' in target) {
    sentence.context.use(target.file, lineOf(element, sentence.context))
    return [...items, { block: download(element, target.file) }]
  }
  if ('to' in target) sentence.context.point(target, lineOf(element, sentence.context))
  return wrap(items, target, href)
}

function wrap(
  items: Item[],
  target: Exclude<LinkTarget, { reason: string } | { file: string }>,
  href: string,
): Item[] {
  const inlines = items.flatMap((item) => ('inline' in item ? [item.inline] : []))
  const blocks = items.filter((item) => 'block' in item)
  const children = inlines.filter((inline) => inline.type !== 'footnote')
  // A picture that is a link: the link follows it, as words.
  const words: Inline[] =
    tidyInlines(children).length > 0 ? children : [{ type: 'text', text: altOf(blocks) || href }]
  return [...blocks, { inline: { type: 'link', ...address(target), children: flat(words) } }]
}

function address(
  target: { to: string; anchor?: string | undefined } | { href: string },
): Partial<Link> {
  if ('href' in target) return { href: target.href }
  const to = { kind: 'article' as const, id: target.to }
  return target.anchor ? { to, anchor: target.anchor } : { to }
}

/** A link in a link: the outer one stays. */
function flat(inlines: Inline[]): Inline[] {
  return inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]))
}

function altOf(items: Item[]): string {
  const [first] = items
  return first && 'block' in first && first.block.type === 'image' ? first.block.image.alt : ''
}

function download(element: Element, file: string): Block {
  const label = wordsOf(element) || (file.split('/').at(-1) ?? file)
  return {
    type: 'download',
    label: label.slice(0, 200),
    file: { name: file, type: 'application/octet-stream', bytes: 0 },
  }
}

function anchorOnly(element: Element, items: Item[], context: PageContext): Item[] {
  const name = attribute(element, 'name') || attribute(element, 'id')
  report(context, element, {
    aspect: 'html',
    what: `<a${name ? ` id="${name}"` : ''}>`,
    reason: 'Een eigen ankerpunt nemen we niet over. Koppen krijgen vanzelf een adres.',
  })
  return items
}

function reportLink(
  element: Element,
  context: PageContext,
  { href, reason }: { href: string; reason: string },
): void {
  const words = wordsOf(element).slice(0, 60)
  const what = `link "${words}" naar ${href.slice(0, 200) || '(niets)'}`
  report(context, element, { aspect: 'link', what, reason })
}
