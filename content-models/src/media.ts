import { z } from 'zod'

/** Longest alternative text, in characters. */
export const MAX_ALT_LENGTH = 300

/** File names carry a hash of their bytes, so a name never gets other bytes. */
export const mediaFileNameSchema = z
  .string()
  .max(200)
  .regex(
    /^[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/,
    'Een bestandsnaam heeft alleen kleine letters, cijfers, punten en streepjes.',
  )

/** One file that the site serves at `/media/<name>`. */
export const mediaFileSchema = z.strictObject({
  name: mediaFileNameSchema,
  /** Media type, such as `image/webp`. */
  type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  /** Size in bytes. */
  bytes: z.int().nonnegative(),
})
export type MediaFile = z.infer<typeof mediaFileSchema>

/** One rendition of a picture. Width and height are CSS pixels. */
export const imageFileSchema = mediaFileSchema.extend({
  width: z.int().positive(),
  height: z.int().positive(),
})
export type ImageFile = z.infer<typeof imageFileSchema>

/** A picture: the same view in several widths, narrowest first, and in one or more formats, which the type tells. */
export const imageSchema = z.strictObject({
  id: z.string().min(1),
  alt: z.string().trim().min(1).max(MAX_ALT_LENGTH),
  files: z.array(imageFileSchema).min(1),
  /** Who made it, shown small under the picture. */
  credit: z.string().optional(),
})
export type Image = z.infer<typeof imageSchema>
