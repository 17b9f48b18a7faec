import type { Block } from 'content-models'
import type { Element, Nodes } from 'hast'
import { type Aspect, addProblem, countCarried, type FileReport } from '../report.ts'

/** Where an address in a source leads. */
export type LinkTarget =
  | { to: string; anchor?: string | undefined }
  | { href: string }
  | { file: string }
  | { reason: string }

/** Where a picture in a source is. */
export type PictureTarget = { file: string } | { href: string } | { reason: string }

/** What the conversion of one file may ask, and where it reports. */
export type PageContext = {
  report: FileReport
  /** Line of the source at which the text begins, minus one. */
  lineOffset: number
  footnotes: Map<string, Element>
  /** The lines of headings, for what is known of them only when all are read. */
  headingLines: WeakMap<Block, number>
  link(href: string): LinkTarget
  picture(src: string): PictureTarget
  /** Notes that the text needs a file of the folder: a picture or a download. */
  use(file: string, line: number): void
  /** Notes that the text leads to another document, or to a heading. */
  point(target: { to: string; anchor?: string | undefined }, line: number): void
}

/** What the conversion of a text needs to be told. */
export type SourceContext = Omit<PageContext, 'footnotes' | 'headingLines'>

/** Deeper than anybody writes; stops hostile files. */
export const MAX_DEPTH = 40

/** The line of the source on which a node stands. */
export function lineOf(node: Nodes, context: PageContext): number {
  return (node.position?.start.line ?? 1) + context.lineOffset
}

/** Reports something about a node. */
export function report(
  context: PageContext,
  node: Nodes,
  problem: { aspect: Aspect; what: string; reason: string },
): void {
  addProblem(context.report, { line: lineOf(node, context), ...problem })
}

/** Counts something as carried. */
export function carry(context: PageContext, aspect: Aspect): void {
  countCarried(context.report, aspect)
}
