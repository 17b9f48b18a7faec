import type { Image, MediaFile, Reference } from 'content-models'

/** What the translation from Lexical may ask about documents and media, and where it reports. */
export type LexicalContext = {
  image(id: unknown): Image | undefined
  file(id: unknown): MediaFile | undefined
  /** A living fact by its id, or why it can't be quoted: a Dutch sentence. */
  fact(id: unknown): { id: string } | { problem: string }
  /** A `{ relationTo, value }` as a reference. */
  reference(value: unknown): Reference | undefined
  /** A Dutch sentence about something that can't be carried. */
  problem(message: string): void
}

/** Deeper than any editor makes; stops hostile trees. */
export const MAX_DEPTH = 40
