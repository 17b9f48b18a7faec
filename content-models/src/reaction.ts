import { z } from 'zod'
import { LISTED_KINDS } from './kinds.ts'
import { documentIdSchema } from './reference.ts'

/** Where forms on the site post to, at the address of the cms. */
export const FORM_PATHS = {
  submit: '/api/forms/submit',
  react: '/api/forms/react',
  miss: '/api/forms/search-miss',
} as const

/** Longest sentence with a reaction, in characters. */
export const MAX_REACTION_LENGTH = 300

/** "Was dit nuttig?" under a document: ja or nee, and a sentence that may be empty. */
export const reactionSchema = z.strictObject({
  kind: z.enum(LISTED_KINDS),
  id: documentIdSchema,
  useful: z.enum(['ja', 'nee']),
  sentence: z.string().max(MAX_REACTION_LENGTH),
})
export type Reaction = z.infer<typeof reactionSchema>

/** The part of a page that thanks who reacted. */
export const THANKS_ANCHOR = 'bedankt'
