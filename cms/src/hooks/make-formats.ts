import sharp, { type Sharp } from 'sharp'
import { MAX_PIXELS } from './check-picture.ts'

/** Widths in pixels at which pages show pictures: a column of 608, a phone, and either of them on a sharp screen. */
export const IMAGE_WIDTHS = [400, 800, 1200]

/** A picture in one more format and width, as bytes. */
export type PictureFormat = {
  type: string
  extension: string
  width: number
  height: number
  data: Buffer
}

type Encoding = { type: string; extension: string; encode(picture: Sharp): Sharp }

/** More effort makes AVIF a twentieth smaller and several times slower. */
const AVIF: Encoding = {
  type: 'image/avif',
  extension: 'avif',
  encode: (picture) => picture.avif({ quality: 50, effort: 2 }),
}
const JPEG: Encoding = {
  type: 'image/jpeg',
  extension: 'jpg',
  encode: (picture) => picture.jpeg({ quality: 75, mozjpeg: true }),
}

/**
 * The formats that Payload doesn't make, at the widths that pages use, from the picture as it was uploaded; a narrower picture
 * isn't enlarged. Moving pictures get none, and transparent ones no JPEG, since that would lose what makes them so.
 */
export async function makeFormats(original: Buffer): Promise<PictureFormat[]> {
  const { pages = 1, hasAlpha } = await sharp(original).metadata()
  if (pages > 1) return []
  const widest = Math.max(...IMAGE_WIDTHS)
  // Unpacked and made small once; turned as the camera says, and without anything else that it noted.
  const { data, info } = await sharp(original, { limitInputPixels: MAX_PIXELS })
    .rotate()
    .resize({ width: widest, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const widths = [...IMAGE_WIDTHS.filter((width) => width < info.width), info.width]
  const wanted = widths.flatMap((width) =>
    (hasAlpha ? [AVIF] : [AVIF, JPEG]).map((encoding) => ({ encoding, width })),
  )
  const made: PictureFormat[] = []
  for (const { encoding, width } of wanted) {
    made.push(await encode(sharp(data, { raw: info }).resize({ width }), encoding))
  }
  return made
}

async function encode(
  picture: Sharp,
  { type, extension, encode }: Encoding,
): Promise<PictureFormat> {
  const { data, info } = await encode(picture).toBuffer({ resolveWithObject: true })
  return { type, extension, width: info.width, height: info.height, data }
}
