import type { Element, ElementContent, Nodes, RootContent } from 'hast'

/** Any child of an element or of the root. */
export type Child = ElementContent | RootContent

/** An attribute as text; empty when it isn't there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

/** The attribute of a directive. */
export function directiveAttribute(element: Element, name: string): string {
  return attribute(element, `dataOf${name.charAt(0).toUpperCase()}${name.slice(1)}`).trim()
}

/** The words in a node, on one line. */
export function wordsOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

/** The text in a node as it stands. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(rawText).join('') : ''
}

/** The first element with a tag, at any depth. */
export function findElement(node: Nodes, tagName: string): Element | undefined {
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === tagName) return child
    const found = findElement(child, tagName)
    if (found) return found
  }
  return undefined
}

/** True for an element with one of the tags. */
export function isElement(node: Child, ...tagNames: string[]): node is Element {
  return node.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName))
}
