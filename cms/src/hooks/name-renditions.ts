import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { safeFileNameParts } from './safe-file-name.ts'
import { nameFormats } from './store-formats.ts'

/** A file in the media folder, as Payload notes it. */
export type StoredFile = {
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
}

/**
 * Gives each file of an upload the name under which readers get it: with a hash of its bytes, so that a name never gets other
 * bytes. The formats that Payload doesn't make are made here; the file itself comes last.
 */
export const nameRenditions: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file?.data) return data
  const sizes = Object.entries((data.sizes ?? {}) as Record<string, StoredFile>)
  const formats = await nameFormats(data as StoredFile, req.context.originalUpload)
  req.context.formats = formats
  const renditions = [
    ...sizes.flatMap(([name, size]) => rendition(size, req.payloadUploadSizes?.[name])),
    ...formats.flatMap(({ file, bytes }) => rendition(file, bytes)),
    ...rendition(data as StoredFile, req.file.data),
  ]
  return { ...data, renditions, contentHash: sha256(req.file.data) }
}

function rendition(file: StoredFile, bytes: Buffer | undefined) {
  if (!file.filename || !bytes) return []
  return [
    {
      name: publicName(file, sha256(bytes).slice(0, 8)),
      filename: file.filename,
      type: file.mimeType ?? 'application/octet-stream',
      bytes: bytes.length,
      width: file.width ?? null,
      height: file.height ?? null,
    },
  ]
}

function publicName({ filename, width, height }: StoredFile, hash: string): string {
  const { base, extension } = safeFileNameParts(filename ?? '')
  // What we and Payload put behind the editor's own name: a hash, a number, and the size.
  const own = base.replace(`-${width}x${height}`, '').replace(/-[0-9a-f]{8}(?:-\d+)?$/, '')
  return `${own || 'bestand'}-${hash}${width ? `-${width}` : ''}.${extension || 'bin'}`
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
