import type { ImageFile, MediaFile, PublishedDocument } from 'content-models'

/** Every media file that a document names, anywhere in it. */
export function filesOfDocument(document: PublishedDocument): MediaFile[] {
  const files = new Map<string, MediaFile>()
  collectFiles(document, files)
  return [...files.values()]
}

function collectFiles(value: unknown, files: Map<string, MediaFile>): void {
  if (typeof value !== 'object' || value === null) return
  if (isFile(value)) files.set(value.name, value)
  for (const child of Object.values(value)) collectFiles(child, files)
}

/** Only files have a name, a media type and a size: no block of the tree does. */
function isFile(value: object): value is MediaFile | ImageFile {
  const { name, type, bytes } = value as Partial<MediaFile>
  return typeof name === 'string' && typeof type === 'string' && typeof bytes === 'number'
}
