import type {
  Block,
  Image,
  Inline,
  Link,
  ListItem,
  Mark,
  MediaFile,
  TableCell,
} from 'content-models'
import { CALLOUT_TONES, HEADING_LEVELS, MARKS } from 'content-models'
import fc from 'fast-check'
import { isBlank } from './lexical-to-inlines.ts'
import { label, optional, record, withoutUndefined } from './record-arbitrary.ts'
import { sampleArbitrary, sumArbitrary } from './sum-arbitraries.ts'

/**
 * Arbitrary block trees as the editor can hold them: no empty paragraphs, no neighbouring texts with the same marks, captions
 * of pictures only. Every other tree becomes one of these by going through the editor once.
 */

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const href = fc.webUrl({ withFragments: true })

const marks = fc
  .subarray([...MARKS])
  .map((list): Mark[] | undefined => (list.length ? list : undefined))
const text = fc
  .record({ type: fc.constant('text' as const), text: words, marks })
  .map((node): Inline => withoutUndefined(node))
const lineBreak = fc.constant<Inline>({ type: 'break' })

/** Inlines with something to read and no two texts that would become one. */
const sentence = (inline: fc.Arbitrary<Inline>) =>
  fc
    .array(inline, { minLength: 1, maxLength: 4 })
    .map(withoutTwins)
    .filter((inlines) => !isBlank(inlines))

const link = fc
  .record({
    children: sentence(fc.oneof(text, lineBreak)),
    target: fc.oneof(
      fc.record({ href }),
      fc.record({
        to: fc.record({
          kind: fc.constantFrom('article' as const, 'tool' as const),
          id: fc.uuid(),
        }),
        anchor: optional(label.filter((name) => !name.startsWith('#'))),
      }),
    ),
  })
  .map(({ children, target }): Link => withoutUndefined({ type: 'link', ...target, children }))
const factQuote = fc.uuid().map((id): Inline => ({ type: 'fact', id }))
const footnote = sentence(fc.oneof(text, lineBreak, link, factQuote)).map(
  (children): Inline => ({ type: 'footnote', children }),
)
const inlines = sentence(
  fc.oneof({ arbitrary: text, weight: 4 }, lineBreak, link, footnote, factQuote),
)

const paragraph = inlines.map((children): Block => ({ type: 'paragraph', children }))
const heading = fc.record({
  type: fc.constant('heading' as const),
  level: fc.constantFrom(...HEADING_LEVELS),
  children: inlines,
})

const file: fc.Arbitrary<MediaFile> = fc.uuid().map((id) => ({
  name: `${id}.pdf`,
  type: 'application/pdf',
  bytes: 1200,
}))
const film = file.map((made) => ({
  ...made,
  name: made.name.replace('pdf', 'mp4'),
  type: 'video/mp4',
}))
const image: fc.Arbitrary<Image> = fc.record({ id: fc.uuid(), alt: label }).map(({ id, alt }) => ({
  id,
  alt,
  files: [{ name: `${id}.webp`, type: 'image/webp', bytes: 900, width: 400, height: 300 }],
}))

const videoWords = {
  type: fc.constant('video' as const),
  title: label,
  poster: fc.option(image, { nil: undefined }),
  transcript: optional(label),
}

const leaf: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: paragraph, weight: 3 },
  heading,
  fc.constant<Block>({ type: 'rule' }),
  record<Block>({ type: fc.constant('image' as const), image, caption: optional(label) }),
  record<Block>({ type: fc.constant('code' as const), language: optional(label), text: label }),
  record<Block>({ ...videoWords, url: href }),
  record<Block>({ ...videoWords, file: film }),
  sumArbitrary,
  sampleArbitrary,
  record<Block>({ type: fc.constant('download' as const), label, file }),
  record<Block>({ type: fc.constant('term' as const), name: label, children: inlines }),
)

function listOf(depth: number): fc.Arbitrary<Block> {
  const nested: fc.Arbitrary<Block[] | undefined> =
    depth === 0
      ? fc.constant(undefined)
      : optional(fc.array(listOf(depth - 1), { minLength: 1, maxLength: 2 }))
  const item = (checked: fc.Arbitrary<boolean | undefined>) =>
    record<ListItem>({
      children: inlines,
      checked,
      blocks: nested,
    })
  const items = (checked: fc.Arbitrary<boolean | undefined>) =>
    fc.array(item(checked), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    record<Block>({
      type: fc.constant('list' as const),
      ordered: fc.constant(true),
      start: optional(fc.integer({ min: 2, max: 9 })),
      items: items(fc.constant(undefined)),
    }),
    record<Block>({
      type: fc.constant('list' as const),
      ordered: fc.constant(false),
      items: fc
        .boolean()
        .chain((isCheck) => items(isCheck ? fc.boolean() : fc.constant(undefined))),
    }),
  )
}
const list = listOf(2)

const cell: fc.Arbitrary<TableCell> = record<TableCell>({
  header: fc.boolean(),
  blocks: fc.array(fc.oneof(paragraph, list), { maxLength: 2 }),
  colSpan: optional(fc.integer({ min: 2, max: 4 })),
  rowSpan: optional(fc.integer({ min: 2, max: 4 })),
  align: optional(fc.constantFrom('center' as const, 'right' as const)),
}).map((made) => (isAlignable(made) ? made : withoutUndefined({ ...made, align: undefined })))
const table: fc.Arbitrary<Block> = fc
  .array(fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) => ({ type: 'table', rows }))

const plain = fc.oneof(leaf, list, table)
const nested = fc.array(plain, { minLength: 1, maxLength: 3 })

/** A text of an article, as the editor can hold it. */
export const richTextArbitrary: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    { arbitrary: plain, weight: 3 },
    record<Block>({ type: fc.constant('quote' as const), blocks: nested, source: optional(label) }),
    record<Block>({
      type: fc.constant('callout' as const),
      tone: fc.constantFrom(...CALLOUT_TONES),
      title: optional(label),
      blocks: nested,
    }),
  ),
  { maxLength: 5 },
)

function withoutTwins(inlines: Inline[]): Inline[] {
  return inlines.filter((inline, index) => {
    const before = inlines[index - 1]
    if (inline.type !== 'text' || before?.type !== 'text') return true
    return String(inline.marks ?? []) !== String(before.marks ?? [])
  })
}

/** The editor aligns the first paragraph of a cell. */
function isAlignable({ blocks }: TableCell): boolean {
  return blocks[0] === undefined || blocks[0].type === 'paragraph'
}
