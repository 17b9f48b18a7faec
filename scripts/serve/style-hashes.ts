import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

const MAX_KEPT = 5000

/** CSP sources for the style elements of a page, remembered as long as the file stays the same. */
export function styleHashReader(): (file: string) => string[] {
  const kept = new Map<string, string[]>()
  return (file) => {
    const { ino, mtimeMs, size } = statSync(file)
    const key = `${ino}:${mtimeMs}:${size}`
    const known = kept.get(key)
    if (known) return known
    const hashes = hashStyles(readFileSync(file, 'utf8'))
    if (kept.size >= MAX_KEPT) kept.clear()
    kept.set(key, hashes)
    return hashes
  }
}

/** The CSP source of each style element in a page, each once. */
export function hashStyles(html: string): string[] {
  return [...new Set(findStyles(parse(html)).map(hashStyle))]
}

/** The CSP source of the text of a style element. */
export function hashStyle(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`
}

function findStyles(node: Node): string[] {
  if (!('childNodes' in node)) return []
  if (node.nodeName === 'style') {
    return [node.childNodes.map((text) => ('value' in text ? text.value : '')).join('')]
  }
  return node.childNodes.flatMap(findStyles)
}
