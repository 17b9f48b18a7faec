import type { ImageFile } from 'content-models'
import { IMAGE_WIDTHS } from '../hooks/make-formats.ts'
import type { Media } from '../payload-types.ts'

type Rendition = NonNullable<Media['renditions']>[number]

const WIDEST = Math.max(...IMAGE_WIDTHS)

/**
 * The files of a picture that pages show, narrowest first: the picture itself is kept wider than any page shows it. Pictures of
 * before there were other formats are WebP alone.
 */
export function imageFiles(renditions: Rendition[]): ImageFile[] {
  const files = renditions.flatMap(({ name, type, bytes, width, height }) =>
    width && height ? [{ name, type, bytes, width, height }] : [],
  )
  const shown = files.filter(({ width }) => width <= WIDEST)
  const byName = new Map((shown.length > 0 ? shown : files).map((file) => [file.name, file]))
  return [...byName.values()].sort((a, b) => a.width - b.width || a.type.localeCompare(b.type))
}
