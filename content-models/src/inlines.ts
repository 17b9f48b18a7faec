import { z } from 'zod'
import { isSafeHref } from './links.ts'
import { documentIdSchema, referenceSchema } from './reference.ts'
import { FACT_SORTS, type FactSort } from './vocabulary.ts'

/** What stands within a sentence of rich text. */

export const MARKS = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'code',
  'subscript',
  'superscript',
] as const
export type Mark = (typeof MARKS)[number]

export type Text = { type: 'text'; text: string; marks?: Mark[] | undefined }
export type LineBreak = { type: 'break' }
/** A link to a document of ours (`to`) or to an address elsewhere (`href`). */
export type Link = {
  type: 'link'
  to?: z.infer<typeof referenceSchema> | undefined
  /** Heading anchor within `to`, without `#`. */
  anchor?: string | undefined
  href?: string | undefined
  children: Inline[]
}
/** A note at this point in the text; the site numbers it and prints it under the text. */
export type Footnote = { type: 'footnote'; children: Inline[] }
/**
 * A living fact, quoted: readers see what it says at this moment. The cms names it by its identity; whoever shows the text
 * fills in the rest.
 */
export type FactQuote = {
  type: 'fact'
  id: string
  value?: string | undefined
  sort?: FactSort | undefined
}
export type Inline = Text | LineBreak | Link | Footnote | FactQuote

/** An address of another site, in a link. */
export const hrefSchema = z
  .string()
  .max(2000)
  .refine(isSafeHref, 'Dit adres mag niet in een link staan.')
/** A sentence, or a part of one. */
export const inlinesSchema = z.lazy(() => z.array(inlineSchema))

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(z.enum(MARKS)).optional(),
})
const linkSchema = z
  .strictObject({
    type: z.literal('link'),
    to: referenceSchema.optional(),
    anchor: z.string().max(200).optional(),
    href: hrefSchema.optional(),
    children: inlinesSchema,
  })
  .refine((link) => (link.to === undefined) !== (link.href === undefined), {
    error:
      'Een link wijst naar een document of naar een adres, niet naar allebei of geen van beide.',
  })

export const inlineSchema: z.ZodType<Inline> = z.discriminatedUnion('type', [
  textSchema,
  z.strictObject({ type: z.literal('break') }),
  linkSchema,
  z.strictObject({ type: z.literal('footnote'), children: inlinesSchema }),
  z.strictObject({
    type: z.literal('fact'),
    id: documentIdSchema,
    value: z.string().optional(),
    sort: z.enum(FACT_SORTS).optional(),
  }),
])
