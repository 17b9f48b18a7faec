import type { Block, HeadingLevel } from 'content-models'
import type { Element } from 'hast'
import { calloutElement, directiveToBlocks, figureToBlocks, termList } from './containers.ts'
import { DIRECTIVE_ELEMENT } from './directives.ts'
import { attribute, type Child, isElement, rawText } from './element.ts'
import { isEmpty, itemsToBlocks, separate } from './inline-items.ts'
import { listToBlocks } from './list-to-blocks.ts'
import { lineOf, MAX_DEPTH, type PageContext, report } from './page-context.ts'
import { quoteToBlocks } from './quote-to-blocks.ts'
import { tableToBlocks } from './table-to-blocks.ts'
import { dropElement, reportUnknown, toItems } from './to-items.ts'

/** Where between paragraphs the conversion is. */
export type Flow = { context: PageContext; depth: number }
type Convert = (element: Element, flow: Flow) => Block[]

const CONVERSIONS: Record<string, Convert | undefined> = {
  p: (element, flow) => phrasingToBlocks(element.children, flow),
  ul: listToBlocks,
  ol: listToBlocks,
  table: tableToBlocks,
  blockquote: quoteToBlocks,
  hr: () => [{ type: 'rule' }],
  pre: codeToBlocks,
  figure: figureToBlocks,
  details: calloutElement,
  dl: termList,
  [DIRECTIVE_ELEMENT]: directiveToBlocks,
}

/** Elements around blocks that say nothing of their own. */
const TRANSPARENT = new Set(
  'div section article main header footer aside nav center body html address hgroup fieldset summary figcaption caption dd dt li'.split(
    ' ',
  ),
)
const BLOCK_LEVEL = /^h[1-6]$/

/** Nodes as blocks; text that stands loose becomes a paragraph. */
export function toBlocks(nodes: Child[], flow: Flow): Block[] {
  const blocks: Block[] = []
  let phrasing: Child[] = []
  const endPhrasing = () => {
    blocks.push(...phrasingToBlocks(phrasing, flow))
    phrasing = []
  }
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlockLevel(node)) {
      reportComment(node, flow.context)
      phrasing.push(node)
      continue
    }
    endPhrasing()
    blocks.push(...elementToBlocks(node, flow))
  }
  endPhrasing()
  return blocks
}

function isBlockLevel(element: Element): boolean {
  const { tagName } = element
  if (BLOCK_LEVEL.test(tagName) || TRANSPARENT.has(tagName)) return true
  if (CONVERSIONS[tagName]) return true
  // An element that we don't know around blocks, such as a component.
  return (
    tagName.includes('-') ||
    element.children.some((child) => isElement(child) && isBlockLevel(child))
  )
}

function elementToBlocks(element: Element, flow: Flow): Block[] {
  if (flow.depth > MAX_DEPTH) {
    report(flow.context, element, {
      aspect: 'text',
      what: `<${element.tagName}>`,
      reason: 'Dit staat te diep in elkaar. Maak er een eenvoudiger stuk van.',
    })
    return []
  }
  const deeper = { ...flow, depth: flow.depth + 1 }
  if (BLOCK_LEVEL.test(element.tagName)) return headingToBlocks(element, deeper)
  const convert = CONVERSIONS[element.tagName]
  if (convert) return convert(element, deeper)
  if (element.tagName === 'form') dropElement(element, flow.context)
  else if (!TRANSPARENT.has(element.tagName)) reportUnknown(element, flow.context)
  return toBlocks(element.children, deeper)
}

function phrasingToBlocks(nodes: Child[], { context }: Flow): Block[] {
  return itemsToBlocks(toItems(nodes, { context, marks: [], depth: 0 }))
}

/** Headings keep the level of the source here, 1 to 6; the page fits them in afterwards. */
function headingToBlocks(element: Element, { context }: Flow): Block[] {
  const { inlines, blocks } = separate(toItems(element.children, { context, marks: [], depth: 0 }))
  if (isEmpty(inlines)) return blocks
  const level = Number(element.tagName.slice(1)) as HeadingLevel
  const heading: Block = { type: 'heading', level, children: inlines }
  context.headingLines.set(heading, lineOf(element, context))
  return [heading, ...blocks]
}

function codeToBlocks(element: Element): Block[] {
  const code = element.children.find((child) => isElement(child, 'code')) as Element | undefined
  const text = rawText(code ?? element).replace(/\n$/, '')
  const language = /language-([\w+#.-]+)/.exec(code ? attribute(code, 'className') : '')?.[1]
  return text.trim() === '' ? [] : [{ type: 'code', ...(language ? { language } : {}), text }]
}

function reportComment(node: Child, context: PageContext): void {
  if (node.type !== 'comment') return
  const words = node.value.trim().replace(/\s+/g, ' ').slice(0, 80)
  report(context, node, {
    aspect: 'html',
    what: `<!-- ${words} -->`,
    reason: 'Commentaar is niet voor lezers en is weggelaten.',
  })
}
