import type { Element, Root as HastRoot } from 'hast'
import type { Html, Root as MdastRoot } from 'mdast'
import rehypeRaw from 'rehype-raw'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { admonitionsToDirectives } from './admonitions.ts'
import { markDirectives } from './directives.ts'

/** A piece of HTML as it stands in the source. */
export type HtmlPiece = { first: number; last: number; text: string }

/** A Markdown text as one tree of elements, in which HTML of the source has become elements too. Nothing is executed. */
export type ParsedMarkdown = {
  root: HastRoot
  html: HtmlPiece[]
  /** The notes under the text, by the id that their marks point to. */
  footnotes: Map<string, Element>
}

const NOTES_PREFIX = 'import-note-'
const SELF_CLOSED = /<([A-Za-z][\w.:-]*)(\s[^<>]*?)?\s*\/>/g
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** Parses Markdown with tables, check lists, footnotes, directives and HTML. */
export function parseMarkdown(markdown: string): ParsedMarkdown {
  const source = admonitionsToDirectives(markdown)
  const mdast = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(source)
  markDirectives(source)(mdast)
  const html = htmlPieces(mdast)
  const root = unified()
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: NOTES_PREFIX })
    .use(rehypeRaw)
    .runSync(mdast) as HastRoot
  return { root, html, footnotes: takeFootnotes(root) }
}

function htmlPieces(tree: MdastRoot): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  visit(tree, 'html', (node: Html) => {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
    pieces.push({ first: start.line, last: end.line, text: node.value })
    node.value = node.value.replace(SELF_CLOSED, closeElement)
  })
  return pieces
}

/** HTML knows no `<Kaart />`: without an end the element would swallow the rest of the page. */
function closeElement(whole: string, name: string, attributes = ''): string {
  return VOID.test(name) ? whole : `<${name}${attributes}></${name}>`
}

/** Takes the section with notes from the tree, wherever an element without an end may have put it. */
function takeFootnotes(root: HastRoot): Map<string, Element> {
  const notes = new Map<string, Element>()
  visit(root, 'element', (section, index, parent) => {
    if (section.properties.dataFootnotes === undefined || !parent || index === undefined)
      return undefined
    visit(section, 'element', (element: Element) => {
      const id = String(element.properties.id ?? '')
      if (element.tagName === 'li' && id.startsWith(NOTES_PREFIX)) notes.set(id, element)
    })
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return notes
}
