import { rm, writeFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { readEnvironment } from '../environment.ts'
import type { Media } from '../payload-types.ts'
import { makeFormats } from './make-formats.ts'
import type { StoredFile } from './name-renditions.ts'

/** Payload keeps pictures as WebP alone: files of these types are ours to remove. */
const OURS = new Set(['image/avif', 'image/jpeg'])

/** A format that was made, and how it will be kept. */
export type NamedFormat = { file: StoredFile & { filename: string }; bytes: Buffer }

/** Makes the further formats of a picture, named after the file that Payload keeps of it. */
export async function nameFormats(kept: StoredFile, original: unknown): Promise<NamedFormat[]> {
  if (!kept.filename || !kept.mimeType?.startsWith('image/') || !Buffer.isBuffer(original))
    return []
  // Payload sees to it that no two uploads have the same file name.
  const stem = basename(kept.filename, extname(kept.filename))
  const formats = await makeFormats(original)
  return formats.map(({ type, extension, width, height, data }) => ({
    file: { filename: `${stem}-${width}.${extension}`, mimeType: type, width, height },
    bytes: data,
  }))
}

/** Keeps the formats of a picture beside it, once its fields were found to be right: a refused upload leaves nothing. */
export const storeFormats: CollectionAfterChangeHook<Media> = async ({ doc, context }) => {
  for (const { file, bytes } of (context.formats ?? []) as NamedFormat[]) {
    await writeFile(pathOf(file.filename), bytes)
  }
  delete context.formats
  return doc
}

/** A picture that was replaced loses its old formats. */
export const removeReplacedFormats: CollectionAfterChangeHook<Media> = async ({
  doc,
  previousDoc,
}) => {
  const kept = new Set(doc.renditions?.map(({ filename }) => filename))
  await removeFiles(formatsOf(previousDoc).filter((filename) => !kept.has(filename)))
  return doc
}

/** A picture that was removed takes its formats with it. */
export const removeFormats: CollectionAfterDeleteHook<Media> = async ({ doc }) => {
  await removeFiles(formatsOf(doc))
}

function formatsOf(media: Partial<Media> | undefined): string[] {
  const ours = media?.renditions?.filter(({ type }) => OURS.has(type)) ?? []
  return ours.map(({ filename }) => filename)
}

async function removeFiles(filenames: string[]): Promise<void> {
  for (const filename of filenames) await rm(pathOf(filename), { force: true })
}

function pathOf(filename: string): string {
  return resolve(readEnvironment().mediaFolder, basename(filename))
}
