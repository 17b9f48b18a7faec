import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { safeFileName } from './check-upload.ts'

type Size = {
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
}

/** Gives each file of an upload the name under which readers get it: with a hash of its bytes, so a name never changes its content. */
export const nameRenditions: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.file?.data) return data
  const sizes = Object.entries((data.sizes ?? {}) as Record<string, Size>)
  const renditions = [
    ...sizes.flatMap(([name, size]) => rendition(size, req.payloadUploadSizes?.[name])),
    ...rendition({ ...data, filesize: data.filesize } as Size, mainBytes(req)),
  ]
  return { ...data, renditions, contentHash: sha256(req.file.data) }
}

function mainBytes(req: PayloadRequest): Buffer | undefined {
  return req.file?.data
}

function rendition(size: Size, bytes: Buffer | undefined) {
  if (!size.filename || !bytes) return []
  const cleaned = safeFileName(size.filename)
  const dot = cleaned.lastIndexOf('.')
  const [base, extension] =
    dot > 0 ? [cleaned.slice(0, dot), cleaned.slice(dot)] : [cleaned, '.bin']
  return [
    {
      name: `${base}-${sha256(bytes).slice(0, 8)}${extension}`,
      filename: size.filename,
      type: size.mimeType ?? 'application/octet-stream',
      bytes: bytes.length,
      width: size.width ?? null,
      height: size.height ?? null,
    },
  ]
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
