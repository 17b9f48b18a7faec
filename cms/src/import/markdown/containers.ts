import type { Block, Inline } from 'content-models'
import type { Element } from 'hast'
import { attribute, type Child, directiveAttribute, isElement, wordsOf } from './element.ts'
import { noNotes, splitNested } from './fit-nested.ts'
import { tidyInlines } from './inline-items.ts'
import { videoBlock } from './media-to-items.ts'
import { report } from './page-context.ts'
import { plainLines, sampleDirective, sumDirective } from './sums.ts'
import { titleWords } from './title-words.ts'
import { type Flow, toBlocks } from './to-blocks.ts'
import { toneOf } from './tones.ts'
import { posterOf, videoSource } from './video-files.ts'

/** A directive: a callout, a term, a video, a sum or a text to copy. */
export function directiveToBlocks(element: Element, flow: Flow): Block[] {
  const name = attribute(element, 'dataName')
  const label = element.children.find(
    (child) => isElement(child) && child.properties.dataLabel !== undefined,
  )
  const children = element.children.filter((child) => child !== label)
  const title =
    directiveAttribute(element, 'title') ||
    (label ? titleWords(label as Element, flow.context) : '')
  if (['video', 'youtube', 'vimeo'].includes(name))
    return videoDirective({ ...element, children }, flow, title)
  if (name === 'term')
    return termToBlocks(directiveAttribute(element, 'name') || title, toBlocks(children, flow))
  if (name === 'rekensom') return sumDirective({ ...element, children }, title, flow)
  if (name === 'voorbeeldtekst') return sampleDirective({ ...element, children }, title, flow)
  const tone = toneOf(name)
  if (tone) return callout(tone, title, toBlocks(children, flow))
  report(flow.context, element, {
    aspect: 'text',
    what: `:::${name}`,
    reason: 'Dit soort kader kennen we niet. De tekst die erin staat, is wel overgenomen.',
  })
  return toBlocks(element.children, flow)
}

function callout(tone: 'note' | 'tip' | 'warning', title: string, blocks: Block[]): Block[] {
  const { inside, after } = splitNested(blocks)
  if (inside.length === 0) return after
  return [{ type: 'callout', tone, ...(title ? { title } : {}), blocks: inside }, ...after]
}

function videoDirective(element: Element, { context }: Flow, title: string): Block[] {
  const url = directiveAttribute(element, 'url') || directiveAttribute(element, 'src')
  const source = videoSource(element, context, url)
  if (source) {
    const video = videoBlock(element, context, { source, title: title || wordsOf(element) })
    const poster = posterOf(element, context)
    // With a title of its own, what stands within it is what is said.
    const transcript = title ? plainLines(element) : ''
    return [{ ...video, ...(poster && { poster }), ...(transcript && { transcript }) }]
  }
  report(context, element, {
    aspect: 'link',
    what: `video ${url}`,
    reason: 'Het adres is niet bruikbaar. De video is weggelaten.',
  })
  return []
}

/** A term holds one paragraph; what comes after it follows as text. */
function termToBlocks(name: string, blocks: Block[]): Block[] {
  if (name === '') return blocks
  const isParagraph = (block: Block) => block.type === 'paragraph'
  const children = blocks.filter(isParagraph).flatMap((block, index): Inline[] => {
    const inlines = block.type === 'paragraph' ? noNotes(block.children) : []
    return index === 0 ? inlines : [{ type: 'break' }, ...inlines]
  })
  const rest = blocks.filter((block) => !isParagraph(block))
  return children.length > 0
    ? [{ type: 'term', name, children: tidyInlines(children) }, ...rest]
    : rest
}

/** `<details>` as a callout with its summary as title. */
export function calloutElement(element: Element, flow: Flow): Block[] {
  const summary = element.children.find((child) => isElement(child, 'summary'))
  const title = summary ? titleWords(summary as Element, flow.context).slice(0, 200) : ''
  const children: Child[] = element.children.filter((child) => child !== summary)
  return callout('note', title, toBlocks(children, flow))
}

/** A figure: its caption goes with the picture, or stands below whatever else it holds. */
export function figureToBlocks(element: Element, flow: Flow): Block[] {
  const caption = element.children.find((child) => isElement(child, 'figcaption')) as
    | Element
    | undefined
  const blocks = toBlocks(
    element.children.filter((child) => child !== caption),
    flow,
  )
  if (!caption) return blocks
  const [only] = blocks
  if (only?.type !== 'image' || blocks.length > 1)
    return [...blocks, ...toBlocks(caption.children, flow)]
  const words = titleWords(caption, flow.context).slice(0, 400)
  return [words ? { ...only, caption: words } : only]
}

/** A list of words and meanings: the words become bold. */
export function termList(element: Element, flow: Flow): Block[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName === 'div') return termList(child, flow)
    const blocks = toBlocks(child.children, flow)
    return child.tagName === 'dt' ? blocks.map(inBold) : blocks
  })
}

function inBold(block: Block): Block {
  if (block.type !== 'paragraph') return block
  const children = block.children.map((inline): Inline => {
    if (inline.type !== 'text') return inline
    const others = (inline.marks ?? []).filter((mark) => mark !== 'bold')
    return { ...inline, marks: ['bold', ...others] }
  })
  return { ...block, children }
}
