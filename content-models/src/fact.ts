import { z } from 'zod'
import { daySchema, documentBaseSchema, shortTextSchema } from './document.ts'
import { hrefSchema } from './inlines.ts'
import { FACT_SORTS } from './vocabulary.ts'

/** Something that is kept once and quoted in many texts, such as the amount of a scheme. Its title is for editors. */
export const factSchema = documentBaseSchema.extend({
  kind: z.literal('fact'),
  /** What readers see in each text that quotes it: "€ 5.000". */
  value: shortTextSchema,
  sort: z.enum(FACT_SORTS),
  /** Where it is really written. */
  source: shortTextSchema.optional(),
  sourceUrl: hrefSchema.optional(),
  checkedOn: daySchema.optional(),
})
export type Fact = z.infer<typeof factSchema>
