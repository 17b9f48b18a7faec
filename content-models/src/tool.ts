import { z } from 'zod'
import { listedDocumentSchema, shortTextSchema } from './document.ts'
import { imageSchema, mediaFileSchema } from './media.ts'
import { referenceSchema } from './reference.ts'
import { richTextSchema } from './rich-text.ts'
import { DIFFICULTIES, PHASES } from './vocabulary.ts'

/** One numbered step. */
export const toolStepSchema = z.strictObject({
  title: shortTextSchema,
  body: richTextSchema,
})
export type ToolStep = z.infer<typeof toolStepSchema>

/** A number of people, inclusive. Without `max` it says "vanaf". */
export const groupSizeSchema = z.strictObject({
  min: z.int().min(1),
  max: z.int().min(1).optional(),
})
export type GroupSize = z.infer<typeof groupSizeSchema>

export const toolDownloadSchema = z.strictObject({
  label: shortTextSchema,
  file: mediaFileSchema,
})

/** Something to do together, that works: decide in ten seconds, then print. */
export const toolSchema = listedDocumentSchema.extend({
  kind: z.literal('tool'),
  /** What it is good for, in one or two sentences; stands in lists and search results. */
  purpose: z.string().trim().min(1).max(400),
  /** As people say it: "2 avonden". */
  duration: shortTextSchema.optional(),
  groupSize: groupSizeSchema.optional(),
  difficulty: z.enum(DIFFICULTIES).optional(),
  phase: z.enum(PHASES).optional(),
  image: imageSchema.optional(),
  /** Text before the steps; may be empty. */
  body: richTextSchema,
  materials: z.array(shortTextSchema),
  steps: z.array(toolStepSchema),
  /** What you have at the end, at the last stop "Klaar". */
  outcome: z.string().trim().min(1).max(400).optional(),
  downloads: z.array(toolDownloadSchema),
  related: z.array(referenceSchema),
})
export type Tool = z.infer<typeof toolSchema>
