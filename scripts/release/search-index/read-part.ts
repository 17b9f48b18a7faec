import { searchedPart } from '../search-words/index.ts'

/** A tag; a value in quotes may hold any sign. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>/g
const MARK = 'data-pagefind'
const BODY = 'data-pagefind-body'
/** Elements that have no end. */
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** Where a tag stands: beside the text, and not in a piece of it that is marked as text. */
type Element = { name: string; isUnread: boolean; isText: boolean }

/**
 * What of a page comes into the index. What stands beside the text, such as titles of related documents, does not:
 * when only that reads differently, the page needn't be indexed anew.
 */
export function readPart(html: string): string {
  const part = searchedPart(html)
  const open: Element[] = []
  const kept: string[] = []
  let end = 0
  for (const match of part.matchAll(TAG)) {
    const [tag, close, name = '', attributes = ''] = match
    const isUnread = open.at(-1)?.isUnread ?? false
    if (!isUnread) kept.push(part.slice(end, match.index))
    end = match.index + tag.length
    if (!isUnread || attributes.includes(MARK)) kept.push(tag)
    if (close) leave(open, name)
    else if (!EMPTY.has(name) && !attributes.endsWith('/')) enter(open, name, attributes)
  }
  if (!open.at(-1)?.isUnread) kept.push(part.slice(end))
  return kept.join('')
}

function enter(open: Element[], name: string, attributes: string): void {
  const around = open.at(-1)
  const isText = (around?.isText ?? false) || attributes.includes(BODY)
  const isUnread = !isText && ((around?.isUnread ?? false) || name === 'aside')
  open.push({ name, isUnread, isText })
}

/** Leaves an element, and those in it that were left open. */
function leave(open: Element[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at >= 0) open.length = at
}
