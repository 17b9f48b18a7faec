import { type Image, mediaPath } from 'content-models'

/** Wide enough for the programs that show a shared link. */
const WANTED_WIDTH = 1200

/** The path of the rendition to show with a shared link. */
export function sharePicture(image: Image | undefined): string | undefined {
  const file = image?.files.find(({ width }) => width >= WANTED_WIDTH) ?? image?.files.at(-1)
  return file && mediaPath(file.name)
}
