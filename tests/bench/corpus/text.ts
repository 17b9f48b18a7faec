import type { Block, Inline, Reference, RichText } from 'content-models'
import type { Random } from './random.ts'

/** What texts are made of. */
export type Ink = { random: Random; sentences: readonly string[]; link(): Reference }

/** Rich text of about so many words: headings, paragraphs, a list and a box, with a link in every other paragraph. */
export function textOf(ink: Ink, words: number): RichText {
  const blocks: Block[] = []
  for (let written = 0, turn = 0; written < words; turn += 1) {
    if (turn % 2 === 0) blocks.push({ type: 'heading', level: 2, children: heading(ink) })
    const { block, length } = nextBlock(ink, turn, Math.min(80, words - written))
    blocks.push(block)
    written += length
  }
  return blocks
}

/** So many sentences as one text. */
export function sentencesOf({ random, sentences }: Ink, count: number): string {
  return Array.from({ length: count }, () => random.pick(sentences)).join(' ')
}

function nextBlock(ink: Ink, turn: number, words: number): { block: Block; length: number } {
  const text = sentencesUpTo(ink, words)
  const length = text.split(' ').length
  if (turn % 5 === 2) return { block: { type: 'list', ordered: false, items: items(text) }, length }
  const paragraph: Block = { type: 'paragraph', children: withLink(ink, text, turn % 2 === 1) }
  if (turn % 5 === 4)
    return { block: { type: 'callout', tone: 'tip', blocks: [paragraph] }, length }
  return { block: paragraph, length }
}

function sentencesUpTo(ink: Ink, words: number): string {
  let text = sentencesOf(ink, 1)
  while (text.split(' ').length < words) text += ` ${sentencesOf(ink, 1)}`
  return text
}

function heading({ random, sentences }: Ink): Inline[] {
  const text = random.pick(sentences).split(' ').slice(0, 5).join(' ')
  return [{ type: 'text', text: text.replace(/[,.;!?]+$/, '') }]
}

function items(text: string): { children: Inline[] }[] {
  return text.split(/(?<=[.!?]) /).map((item) => ({ children: [{ type: 'text', text: item }] }))
}

/** The words in the middle become a link, and a few after it are bold. */
function withLink(ink: Ink, text: string, isLinked: boolean): Inline[] {
  if (!isLinked) return [{ type: 'text', text }]
  const words = text.split(' ')
  const middle = Math.floor(words.length / 2)
  const part = (from: number, to?: number) => words.slice(from, to).join(' ')
  return [
    { type: 'text', text: `${part(0, middle)} ` },
    {
      type: 'link',
      to: ink.link(),
      children: [{ type: 'text', text: part(middle, middle + 2) }],
    },
    { type: 'text', text: ` ${part(middle + 2)} ` },
    { type: 'text', text: 'Reken erop.', marks: ['bold'] },
  ]
}
