import { isUtf8 } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'

/** A kind of file: its media type and the extension that it gets. */
export type UploadType = { mime: string; extension: string }

const DETECTABLE_TYPES: readonly UploadType[] = [
  { mime: 'image/jpeg', extension: 'jpg' },
  { mime: 'image/png', extension: 'png' },
  { mime: 'image/webp', extension: 'webp' },
  { mime: 'image/avif', extension: 'avif' },
  { mime: 'image/gif', extension: 'gif' },
  { mime: 'application/pdf', extension: 'pdf' },
  { mime: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  { mime: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods' },
  {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  { mime: 'text/calendar', extension: 'ics' },
  { mime: 'video/mp4', extension: 'mp4' },
  { mime: 'video/webm', extension: 'webm' },
]

/** Plain text carries no mark of its kind: there the extension says which it is. */
const TEXT_TYPES: readonly UploadType[] = [
  { mime: 'text/csv', extension: 'csv' },
  { mime: 'text/plain', extension: 'txt' },
]

/** What may be uploaded. No SVG: it can carry scripts. */
export const UPLOAD_MIME_TYPES = [...DETECTABLE_TYPES, ...TEXT_TYPES].map(({ mime }) => mime)

/** True for the extension of a kind of file that we take. */
export function isKnownExtension(extension: string): boolean {
  const all = [...DETECTABLE_TYPES, ...TEXT_TYPES].map((type) => type.extension)
  return extension === 'jpeg' || all.includes(extension)
}

/** The kind of a file by its bytes, whatever it is called; undefined when we don't take it. */
export async function detectUploadType(
  data: Buffer,
  extension: string,
): Promise<UploadType | undefined> {
  const detected = await fileTypeFromBuffer(data).catch(() => undefined)
  if (detected) return DETECTABLE_TYPES.find(({ mime }) => mime === detected.mime)
  const isText = data.length > 0 && isUtf8(data) && !data.includes(0)
  return isText ? TEXT_TYPES.find((type) => type.extension === extension) : undefined
}
