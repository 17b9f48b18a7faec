import type { Root } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { SKIP, visit } from 'unist-util-visit'

type Directive = ContainerDirective | LeafDirective | TextDirective

const DIRECTIVES = new Set(['containerDirective', 'leafDirective', 'textDirective'])
/** The element under which a directive travels to the block tree; no HTML has it. */
export const DIRECTIVE_ELEMENT = 'x-directive'
const LEAVES = new Set(['video', 'youtube', 'vimeo'])

/**
 * Gives directives an element of their own, and makes text again of what only looks like one: "om 9:30 uur", "let op:dit".
 */
export function markDirectives(source: string) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!DIRECTIVES.has(node.type) || !parent || index === undefined) return undefined
      const directive = node as Directive
      if (isMeant(directive)) {
        markDirective(directive)
        return undefined
      }
      const value = source.slice(node.position?.start.offset, node.position?.end.offset)
      const text = { type: 'text' as const, value, position: node.position }
      const isBlock = directive.type === 'leafDirective'
      parent.children[index] = (isBlock
        ? { type: 'paragraph', children: [text], position: node.position }
        : text) as unknown as (typeof parent.children)[number]
      return SKIP
    })
  }
}

function isMeant(directive: Directive): boolean {
  if (directive.type === 'containerDirective') return true
  return directive.type === 'leafDirective' && LEAVES.has(directive.name)
}

function markDirective(directive: Directive): void {
  const attributes = Object.entries(directive.attributes ?? {})
  directive.data = {
    ...directive.data,
    hName: DIRECTIVE_ELEMENT,
    hProperties: {
      'data-name': directive.name.toLowerCase(),
      ...Object.fromEntries(attributes.map(([name, value]) => [`data-of-${name}`, value ?? ''])),
    },
  }
  for (const child of directive.children) {
    const isLabel = child.data && 'directiveLabel' in child.data
    if (isLabel) child.data = { ...child.data, hProperties: { 'data-label': '' } }
  }
}
