import type { Block, HeadingLevel, RichText } from 'content-models'
import { visit } from 'unist-util-visit'
import { addProblem } from '../report.ts'
import { carry, type PageContext } from './page-context.ts'
import { type HtmlPiece, parseMarkdown } from './parse-markdown.ts'
import { plainWords } from './plain-words.ts'
import { toBlocks } from './to-blocks.ts'

/** The text of a page, with its first heading when that is of the first level. */
export type PageText = { richText: RichText; heading: string | undefined }

/**
 * Markdown as our block tree. Links to documents and pictures carry the path of the file they mean, until these have an id.
 * Headings keep the level of the source.
 */
export function markdownToRichText(
  markdown: string,
  context: Omit<PageContext, 'footnotes'>,
): PageText {
  const { root, html, footnotes } = parseMarkdown(markdown)
  const page: PageContext = { ...context, footnotes }
  const richText = toBlocks(root.children, { context: page, depth: 0 })
  reportEventHandlers(root, page)
  for (const piece of html) accountForHtml(piece, page)
  return { richText, heading: firstHeading(richText) }
}

/** Drops a first heading that repeats the title, and fits the others between 2 and 4. */
export function fitHeadings(
  richText: RichText,
  title: string,
  context: PageContext['report'],
): RichText {
  const [first, ...rest] = richText
  const repeats = first?.type === 'heading' && isSame(plainWords(first.children), title)
  const blocks = repeats ? rest : richText
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  const shift = levels.length > 0 ? 2 - Math.min(...levels) : 0
  return blocks.map((block) => fitHeading(block, shift, context))
}

function fitHeading(block: Block, shift: number, report: PageContext['report']): Block {
  if (block.type !== 'heading') return block
  const level = block.level + shift
  if (level > 4)
    addProblem(report, {
      line: 1,
      aspect: 'text',
      what: `kop "${plainWords(block.children).slice(0, 60)}"`,
      reason: `Deze kop stond op niveau ${level}. De site gaat tot niveau 4.`,
    })
  return { ...block, level: Math.min(Math.max(level, 2), 4) as HeadingLevel }
}

function firstHeading(richText: RichText): string | undefined {
  const [heading] = richText.flatMap((block) =>
    block.type === 'heading' && Number(block.level) === 1 ? [plainWords(block.children)] : [],
  )
  return heading
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(a) === plain(b)
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
