import { z } from 'zod'
import { hrefSchema, type Inline, inlinesSchema as inlines } from './inlines.ts'
import { imageSchema, mediaFileSchema } from './media.ts'
import { type Sample, type Sum, sampleSchema, sumSchema } from './sum.ts'

/**
 * Our own block tree for rich text: what a reader sees, independent of the editor that wrote it.
 * The cms translates Lexical into this tree and back; the site renders it.
 */

export const HEADING_LEVELS = [2, 3, 4] as const
export type HeadingLevel = (typeof HEADING_LEVELS)[number]

export const CALLOUT_TONES = ['note', 'tip', 'warning'] as const
export type CalloutTone = (typeof CALLOUT_TONES)[number]

export type Heading = { type: 'heading'; level: HeadingLevel; children: Inline[] }
export type Paragraph = { type: 'paragraph'; children: Inline[] }
/** `checked` is present on the items of a check list only; `blocks` holds what hangs below the item, such as a nested list. */
export type ListItem = {
  children: Inline[]
  checked?: boolean | undefined
  blocks?: Block[] | undefined
}
export type List = { type: 'list'; ordered: boolean; start?: number | undefined; items: ListItem[] }
export type Quote = { type: 'quote'; blocks: Block[]; source?: string | undefined }
export type TableCell = {
  header: boolean
  blocks: Block[]
  colSpan?: number | undefined
  rowSpan?: number | undefined
  align?: 'left' | 'center' | 'right' | undefined
}
export type Table = { type: 'table'; caption?: string | undefined; rows: { cells: TableCell[] }[] }
export type ImageBlock = {
  type: 'image'
  image: z.infer<typeof imageSchema>
  caption?: string | undefined
}
/**
 * A video: a file of ours, or one elsewhere by its address. The site shows a picture of its own, and asks nothing of the
 * other host until a reader presses.
 */
export type Video = {
  type: 'video'
  url?: string | undefined
  /** Goes before the address. */
  file?: z.infer<typeof mediaFileSchema> | undefined
  title: string
  /** A picture of ours that stands in its place. */
  poster?: z.infer<typeof imageSchema> | undefined
  transcript?: string | undefined
}
export type Download = { type: 'download'; label: string; file: z.infer<typeof mediaFileSchema> }
export type Callout = {
  type: 'callout'
  tone: CalloutTone
  title?: string | undefined
  blocks: Block[]
}
/** A word of the trade with its meaning, shown as "Begrip: …". */
export type Term = { type: 'term'; name: string; children: Inline[] }
export type Code = { type: 'code'; language?: string | undefined; text: string }
export type Rule = { type: 'rule' }
export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | Table
  | ImageBlock
  | Video
  | Download
  | Callout
  | Term
  | Code
  | Sum
  | Sample
  | Rule
export type RichText = Block[]

const blocks = z.lazy(() => z.array(blockSchema))

const listItemSchema = z.strictObject({
  children: inlines,
  checked: z.boolean().optional(),
  blocks: blocks.optional(),
})
const tableCellSchema = z.strictObject({
  header: z.boolean(),
  blocks,
  colSpan: z.int().min(1).max(100).optional(),
  rowSpan: z.int().min(1).max(1000).optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
})

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading'),
    level: z.literal(HEADING_LEVELS),
    children: inlines,
  }),
  z.strictObject({ type: z.literal('paragraph'), children: inlines }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    start: z.int().optional(),
    items: z.array(listItemSchema).min(1),
  }),
  z.strictObject({ type: z.literal('quote'), blocks, source: z.string().optional() }),
  z.strictObject({
    type: z.literal('table'),
    caption: z.string().optional(),
    rows: z.array(z.strictObject({ cells: z.array(tableCellSchema).min(1) })).min(1),
  }),
  z.strictObject({ type: z.literal('image'), image: imageSchema, caption: z.string().optional() }),
  z
    .strictObject({
      type: z.literal('video'),
      url: hrefSchema.optional(),
      file: mediaFileSchema.optional(),
      title: z.string().trim().min(1),
      poster: imageSchema.optional(),
      transcript: z.string().optional(),
    })
    .refine(({ url, file }) => url ?? file, 'Een video heeft een bestand of een webadres.'),
  z.strictObject({
    type: z.literal('download'),
    label: z.string().trim().min(1),
    file: mediaFileSchema,
  }),
  z.strictObject({
    type: z.literal('callout'),
    tone: z.enum(CALLOUT_TONES),
    title: z.string().optional(),
    blocks,
  }),
  z.strictObject({ type: z.literal('term'), name: z.string().trim().min(1), children: inlines }),
  z.strictObject({ type: z.literal('code'), language: z.string().optional(), text: z.string() }),
  sumSchema,
  sampleSchema,
  z.strictObject({ type: z.literal('rule') }),
])

export const richTextSchema = z.array(blockSchema)
