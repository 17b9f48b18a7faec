import type { Inline, Link, Text } from 'content-models'
import { MARK_BITS } from './lexical-node.ts'
import { element, type LexicalJson, type LexicalTarget, newId } from './rich-text-to-lexical.ts'

/** Our inlines as Lexical's nodes. */
export function inlinesToLexical(inlines: Inline[], target: LexicalTarget): LexicalJson[] {
  return inlines.map((inline) => inlineToLexical(inline, target))
}

function inlineToLexical(inline: Inline, target: LexicalTarget): LexicalJson {
  switch (inline.type) {
    case 'text':
      return textToLexical(inline)
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return linkToLexical(inline, target)
    case 'footnote': {
      const paragraph = element('paragraph', inlinesToLexical(inline.children, target), {
        textFormat: 0,
        textStyle: '',
      })
      const content = { root: element('root', [paragraph]) }
      return inlineBlock('footnote', { content })
    }
    case 'fact':
      return inlineBlock('fact', { fact: inline.id })
  }
}

function inlineBlock(blockType: string, fields: Record<string, unknown>): LexicalJson {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: newId(), blockName: '', blockType, ...fields },
  }
}

function textToLexical({ text, marks = [] }: Text): LexicalJson {
  const format = marks.reduce((bits, mark) => bits | MARK_BITS[mark], 0)
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

function linkToLexical(link: Link, target: LexicalTarget): LexicalJson {
  const fields = link.to
    ? {
        linkType: 'internal',
        doc: target.relation(link.to),
        ...(link.anchor ? { anchor: link.anchor } : {}),
      }
    : { linkType: 'custom', url: link.href }
  return {
    ...element('link', inlinesToLexical(link.children, target), { fields }),
    version: 3,
    id: newId(),
  }
}
