import valueParser, { type FunctionNode, type Node } from 'postcss-value-parser'

/** Which tokens have one value on every page, and which are set in more than one place. */
export type Tokens = { fixed: ReadonlyMap<string, string>; changing: ReadonlySet<string> }

/** Tokens of a theme, and the private variables in which components pass them on. */
const NAME = /^--_?utrecht-/

/**
 * Replaces every `var(--utrecht-…)` that can be known: by its fixed value, or, for a token that nobody sets, by its
 * fallback. A declaration that needs a token that nobody sets is `unset`, which is what browsers make of it.
 */
export function resolveTokens(value: string, tokens: Tokens): string {
  if (!/var\(--_?utrecht-/.test(value)) return value
  const resolved = resolveNodes(valueParser(value).nodes, tokens)
  return resolved === undefined ? 'unset' : withoutCalcByOne(resolved.trim())
}

/** Undefined when a token is missing. */
function resolveNodes(nodes: Node[], tokens: Tokens): string | undefined {
  let text = ''
  for (const node of nodes) {
    const piece = resolveNode(node, tokens)
    if (piece === undefined) return undefined
    text += piece
  }
  return text
}

function resolveNode(node: Node, tokens: Tokens): string | undefined {
  if (node.type !== 'function') return valueParser.stringify(node)
  if (node.value === 'var') return resolveVariable(node, tokens)
  const inside = resolveNodes(node.nodes, tokens)
  return inside === undefined ? undefined : `${node.value}(${node.before}${inside}${node.after})`
}

function resolveVariable(node: FunctionNode, tokens: Tokens): string | undefined {
  const name = node.nodes[0]?.value ?? ''
  const comma = node.nodes.findIndex((part) => part.type === 'div' && part.value === ',')
  const fallback = comma === -1 ? undefined : node.nodes.slice(comma + 1)
  const fixed = tokens.fixed.get(name)
  if (fixed !== undefined) return resolveTokens(fixed, tokens)
  const instead = fallback && resolveNodes(fallback, tokens)?.trim()
  if (NAME.test(name) && !tokens.changing.has(name)) return instead
  return instead === undefined ? `var(${name})` : `var(${name},${instead})`
}

/** `calc(1 * 1.6em)` is `1.6em`. */
function withoutCalcByOne(value: string): string {
  return value.replace(/^calc\(1 \* ([\w.]+|var\([\w-]+\))\)$/, '$1')
}
