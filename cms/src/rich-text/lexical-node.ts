/** A node of Lexical's serialised state as it may come from anywhere: nothing about it is certain. */
export type LexicalNode = {
  type?: unknown
  children?: unknown
  fields?: unknown
  [key: string]: unknown
}

/** The children of a node that are nodes. */
export function childrenOf(node: LexicalNode): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

/** The fields of a block, link or upload node. */
export function fieldsOf(node: LexicalNode): Record<string, unknown> {
  return isNode(node.fields) ? node.fields : {}
}

/** The root of an editor state, or undefined when the value is none. */
export function rootOf(value: unknown): LexicalNode | undefined {
  return isNode(value) && isNode(value.root) ? value.root : undefined
}

/** A value as text; empty when it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lexical's bits for the marks of a text node, in the order in which our tree lists them. */
export const MARK_BITS = {
  bold: 1,
  italic: 2,
  underline: 8,
  strikethrough: 4,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const
