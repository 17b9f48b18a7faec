import {
  type Block,
  type Footnote,
  type Heading,
  type Inline,
  type RichText,
  slugify,
  type Table,
} from 'content-models'
import { inlineText } from './plain-text.ts'
import { childBlocks, childInlines } from './tree.ts'

/** Where a heading is found, and how deep it stands on the page. */
type Anchor = { id: string; level: number }

/** What the texts of one page share: the numbers of their notes and the anchors of their headings. */
export type Outline = {
  anchors: Map<Heading, Anchor>
  footnotes: Map<Footnote, number>
  /** Tables scroll in boxes that need a name each. */
  tables: Map<Table, number>
  /** Headings for the list of contents, in order. */
  headings: { id: string; level: number; text: string }[]
}

/** A text and the level of the heading that it stands under. */
export type OutlinedText = { text: RichText; under: number }

/** Ids that the page itself gives out. */
const RESERVED = [
  'inhoud',
  'menu',
  'bronnen',
  'gegevens',
  'noten',
  'zoekveld',
  'samenvatting',
  'op-deze-pagina',
  'stappen',
]

/**
 * Numbers the notes and anchors the headings of a page's texts, in reading order. Anchors are unique on the page; a heading
 * never stands more than one level below the one before it, and one without words is none.
 */
export function outlineTexts(texts: readonly OutlinedText[]): Outline {
  const outline: Outline = {
    anchors: new Map(),
    footnotes: new Map(),
    tables: new Map(),
    headings: [],
  }
  const taken = new Set(RESERVED)
  for (const { text, under } of texts) {
    let above = under
    for (const block of allBlocks(text)) {
      if (block.type === 'heading') above = addHeading(block, { above, under, taken, outline })
      if (block.type === 'table') outline.tables.set(block, outline.tables.size + 1)
      for (const inline of allInlines(childInlines(block))) {
        if (inline.type === 'footnote') outline.footnotes.set(inline, outline.footnotes.size + 1)
      }
    }
  }
  return outline
}

type HeadingPlace = { above: number; under: number; taken: Set<string>; outline: Outline }

function addHeading(heading: Heading, { above, under, taken, outline }: HeadingPlace): number {
  const level = Math.min(heading.level + under - 1, above + 1, 6)
  const text = inlineText(heading.children)
  if (text === '') return above
  const id = freeId(slugify(text) || 'deel', taken)
  outline.anchors.set(heading, { id, level })
  outline.headings.push({ id, level, text })
  return level
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`
  taken.add(id)
  return id
}

function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    yield* allBlocks(childBlocks(block))
  }
}

function* allInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('children' in inline) yield* allInlines(inline.children)
  }
}
