import type { Image, ImageFile } from 'content-models'

/** The files of a picture in one format, narrowest first. */
export type PictureSource = { type: string; files: ImageFile[] }

/** Formats from small to widely known; one that isn't named here comes last. */
const FORMATS = ['image/avif', 'image/webp', 'image/jpeg']

/** What a browser may choose from, best first; the last is for any browser. */
export function pictureSources({ files }: Image): PictureSource[] {
  const byType = Map.groupBy(files, ({ type }) => type)
  const rank = (type: string) => (FORMATS.includes(type) ? FORMATS.indexOf(type) : FORMATS.length)
  return [...byType]
    .map(([type, files]) => ({ type, files }))
    .sort((a, b) => rank(a.type) - rank(b.type))
}
