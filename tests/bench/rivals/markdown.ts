import type { Block, Inline, PublishedDocument, Reference, RichText } from 'content-models'

/** Where links within the text lead. */
export type PathOf = (reference: Reference) => string | undefined

/** The text of a document as Markdown, in the order in which its page shows it. */
export function textOf(document: PublishedDocument, pathOf: PathOf): string {
  const write = (text: RichText) => blocksToMarkdown(text, pathOf)
  if (document.kind === 'tool')
    return [
      write(document.body),
      ...document.steps.map(({ title, body }) => `## ${title}\n\n${write(body)}`),
    ].join('\n\n')
  if (document.kind === 'story') {
    const { occasion, approach, result, setbacks, body } = document
    return [occasion, approach, result, setbacks, body].map(write).join('\n\n')
  }
  return document.kind === 'article' ? write(document.body) : ''
}

function blocksToMarkdown(blocks: Block[], pathOf: PathOf): string {
  return blocks.map((block) => blockToMarkdown(block, pathOf)).join('\n\n')
}

function blockToMarkdown(block: Block, pathOf: PathOf): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${line(block.children, pathOf)}`
  if (block.type === 'paragraph') return line(block.children, pathOf)
  if (block.type === 'list')
    return block.items.map(({ children }) => `- ${line(children, pathOf)}`).join('\n')
  if (block.type === 'callout') return blocksToMarkdown(block.blocks, pathOf).replace(/^/gm, '> ')
  throw new Error(`The corpus has no ${block.type}, so the rivals need none.`)
}

function line(inlines: Inline[], pathOf: PathOf): string {
  return inlines.map((inline) => inlineToMarkdown(inline, pathOf)).join('')
}

function inlineToMarkdown(inline: Inline, pathOf: PathOf): string {
  if (inline.type === 'text') {
    const text = inline.text.replace(/([*_`<\\])/g, '\\$1')
    return inline.marks?.includes('bold') ? `**${text.trim()}**` : text
  }
  if (inline.type === 'link') {
    const path = inline.href ?? (inline.to && pathOf(inline.to))
    const text = line(inline.children, pathOf)
    return path ? `[${text}](${path})` : text
  }
  throw new Error(`The corpus has no ${inline.type}, so the rivals need none.`)
}
