import type { Block, HeadingLevel, RichText } from 'content-models'
import { addProblem, type FileReport } from '../report.ts'
import type { PageText } from './markdown-to-rich-text.ts'
import { plainWords } from './plain-words.ts'

type Heading = Extract<Block, { type: 'heading' }>

/**
 * Drops a first heading that repeats the title, and fits the others between 2 and 4, keeping their order of rank. A single
 * heading of the first level above the text stands beside the title: it doesn't push the others down.
 */
export function fitHeadings(
  { richText, headingLines }: Pick<PageText, 'richText' | 'headingLines'>,
  title: string,
  report: FileReport,
): RichText {
  const [first, ...rest] = richText
  const repeats =
    first?.type === 'heading' &&
    first.children.every(({ type }) => type === 'text') &&
    isSame(plainWords(first.children), title)
  const blocks = repeats ? rest : richText
  const headings = blocks.filter((block) => block.type === 'heading')
  const top = headings.filter(({ level }) => Number(level) === 1)
  const ranked = top.length === 1 && top[0] === headings[0] ? headings.slice(1) : headings
  const shift = ranked.length > 0 ? 2 - Math.min(...ranked.map(({ level }) => level)) : 0
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const level = block.level + shift
    if (level > 4) reportDeep(block, { line: headingLines.get(block) ?? 1, level, report })
    return { ...block, level: Math.min(Math.max(level, 2), 4) as HeadingLevel }
  })
}

function reportDeep(
  heading: Heading,
  { line, level, report }: { line: number; level: number; report: FileReport },
): void {
  addProblem(report, {
    line,
    aspect: 'text',
    what: `kop "${plainWords(heading.children).slice(0, 60)}"`,
    reason: `Deze kop staat op niveau ${level}. De site gaat tot niveau 4.`,
  })
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(a) === plain(b)
}
