import { z } from 'zod'
import { documentBaseSchema } from './document.ts'

/** A subject that gathers documents: "Groen & duurzaam". */
export const themeSchema = documentBaseSchema.extend({
  kind: z.literal('theme'),
  description: z.string().trim().min(1).max(400),
  /** Place among the themes, lowest first. */
  position: z.int(),
})
export type Theme = z.infer<typeof themeSchema>
