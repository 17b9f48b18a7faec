import { z } from 'zod'
import { daySchema, listedDocumentSchema, longTextSchema, shortTextSchema } from './document.ts'
import { isSafeHref } from './links.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'

/** A time of day in the Netherlands, `19:30`. */
export const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 19:30.')

/** Something to go to. */
export const eventSchema = listedDocumentSchema.extend({
  kind: z.literal('event'),
  summary: longTextSchema,
  startsOn: daySchema,
  startsAt: timeSchema.optional(),
  endsOn: daySchema.optional(),
  endsAt: timeSchema.optional(),
  place: shortTextSchema,
  municipality: shortTextSchema.optional(),
  organiser: shortTextSchema.optional(),
  /** As people say it: "Gratis, met soep". */
  cost: shortTextSchema.optional(),
  registerUrl: z
    .string()
    .max(2000)
    .refine(isSafeHref, 'Dit adres mag niet in een link staan.')
    .optional(),
  body: richTextSchema,
  related: z.array(referenceSchema),
})
export type Event = z.infer<typeof eventSchema>
