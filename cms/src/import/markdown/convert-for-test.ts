import { newFileReport } from '../report.ts'
import { markdownToRichText } from './markdown-to-rich-text.ts'
import type { LinkTarget, PictureTarget } from './page-context.ts'

/** Converts Markdown in a folder in which `buur.md`, `plaat.png` and `blad.pdf` stand. */
export function convert(markdown: string) {
  const report = newFileReport('stuk.md', 'article')
  const used: string[] = []
  const { richText, heading } = markdownToRichText(markdown, {
    report,
    lineOffset: 0,
    link,
    picture,
    point: () => undefined,
    use: (file, line) => used.push(`${file}:${line}`),
  })
  return { richText, heading, used, report, carried: report.carried, problems: report.problems }
}

function link(href: string): LinkTarget {
  if (/^(https?|mailto|tel):/.test(href)) return { href }
  const [path = '', anchor] = href.split('#')
  if (path === 'buur.md') return anchor ? { to: path, anchor } : { to: path }
  if (path === 'blad.pdf') return { file: path }
  return { reason: 'Dit is er niet.' }
}

function picture(src: string): PictureTarget {
  if (/^https?:/.test(src)) return { href: src }
  return src === 'plaat.png' ? { file: src } : { reason: 'Dit is er niet.' }
}
