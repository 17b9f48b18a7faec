import { z } from 'zod'
import { listedDocumentSchema, longTextSchema, slugSchema } from './document.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** A way through what there is to know, in numbered stops. The stops name their route, so this names none. */
export const routeSchema = listedDocumentSchema.extend({
  kind: z.literal('route'),
  /** For whom, how long, where to begin; stands in lists and search results. */
  summary: longTextSchema,
  /** Text before the map; may be empty. */
  body: richTextSchema,
  /** "Neem één halte per overleg." */
  together: longTextSchema.optional(),
  /** What goes with the whole route, beside it. */
  related: z.array(referenceSchema),
})
export type Route = z.infer<typeof routeSchema>

/** Below the address of its route: `van-loket-naar-bondgenoot/elkaar-begrijpen`. */
export const stopSlugSchema = z
  .string()
  .refine(
    (slug) =>
      slug.split('/').length === 2 &&
      slug.split('/').every((part) => slugSchema.safeParse(part).success),
    'Het adres van een halte is dat van de route en dat van de halte.',
  )

/** One stop of a route. */
export const stopSchema = listedDocumentSchema.extend({
  kind: z.literal('stop'),
  slug: stopSlugSchema,
  route: referenceSchema,
  /** Place on the route, lowest first. */
  position: z.int(),
  /** "Over het verschil tussen wat bewoners zeggen en wat het loket hoort." */
  summary: longTextSchema,
  body: richTextSchema,
  /** To talk summary with others. */
  questions: z.array(longTextSchema).max(10),
  /** "Lees en doe", in the editor's order. */
  related: z.array(referenceSchema),
})
export type Stop = z.infer<typeof stopSchema>
