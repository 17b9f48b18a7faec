import { type Image, mediaPath } from 'content-models'
import { pictureSources } from './picture-sources.ts'

/** Wide enough for the programs that show a shared link. */
const WANTED_WIDTH = 1200

/** The path of the rendition to show with a shared link: those programs know old formats best. */
export function sharePicture(image: Image | undefined): string | undefined {
  const files = (image && pictureSources(image).at(-1)?.files) ?? []
  const file = files.find(({ width }) => width >= WANTED_WIDTH) ?? files.at(-1)
  return file && mediaPath(file.name)
}
