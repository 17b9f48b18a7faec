import type { Block, RichText } from 'content-models'
import { visit } from 'unist-util-visit'
import { addProblem } from '../report.ts'
import { carry, type PageContext, type SourceContext } from './page-context.ts'
import { type HtmlPiece, parseMarkdown } from './parse-markdown.ts'
import { plainWords } from './plain-words.ts'
import { toBlocks } from './to-blocks.ts'

/** The text of a page, with its first heading when that is of the first level. */
export type PageText = {
  richText: RichText
  heading: string | undefined
  /** The lines on which its headings stand in the source. */
  headingLines: WeakMap<Block, number>
}

/**
 * Markdown as our block tree. Links to documents and pictures carry the path of the file they mean, until these have an id.
 * Headings keep the level of the source.
 */
export function markdownToRichText(markdown: string, context: SourceContext): PageText {
  const { root, html, footnotes } = parseMarkdown(markdown)
  const headingLines = new WeakMap<Block, number>()
  const page: PageContext = { ...context, footnotes, headingLines }
  const richText = toBlocks(root.children, { context: page, depth: 0 })
  reportEventHandlers(root, page)
  for (const piece of html) accountForHtml(piece, page)
  return { richText, heading: firstHeading(richText), headingLines }
}

function firstHeading(richText: RichText): string | undefined {
  const [heading] = richText.flatMap((block) =>
    block.type === 'heading' && Number(block.level) === 1 ? [plainWords(block.children)] : [],
  )
  return heading
}

/** HTML counts as carried unless something within its lines was reported; comments are always named. */
function accountForHtml({ first, last, text }: HtmlPiece, page: PageContext): void {
  const from = first + page.lineOffset
  const to = last + page.lineOffset
  const isNamed = page.report.problems.some(
    ({ aspect, line }) => aspect === 'html' && line >= from && line <= to,
  )
  if (isNamed) return
  if (!text.startsWith('<!--')) carry(page, 'html')
  else
    addProblem(page.report, {
      line: from,
      aspect: 'html',
      what: text.replace(/\s+/g, ' ').slice(0, 80),
      reason: 'Commentaar is niet voor lezers en is weggelaten.',
    })
}

function reportEventHandlers(
  root: ReturnType<typeof parseMarkdown>['root'],
  page: PageContext,
): void {
  visit(root, 'element', (element) => {
    const handler = Object.keys(element.properties).find((name) => /^on[A-Z]/.test(name))
    if (!handler) return
    addProblem(page.report, {
      line: (element.position?.start.line ?? 1) + page.lineOffset,
      aspect: 'html',
      what: `${handler.toLowerCase()} bij <${element.tagName}>`,
      reason: 'Wat een pagina zou uitvoeren, nemen we nooit over.',
    })
  })
}
