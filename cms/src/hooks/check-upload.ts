import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'
import sharp from 'sharp'

/** Largest upload, in bytes. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']
const DOCUMENT_TYPES = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'text/plain',
  'text/calendar',
]

/** What may be uploaded. No SVG: it can carry scripts. */
export const UPLOAD_TYPES = [...IMAGE_TYPES, ...DOCUMENT_TYPES]

/** Refuses a file that is too large, of a kind we don't take, or no picture although it says so; before anything is kept. */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (file.size > MAX_UPLOAD_BYTES) {
    throw refusal(
      `"${file.name}" is ${Math.ceil(file.size / 1024 / 1024)} MB. Hoogstens 20 MB mag. Maak het bestand kleiner en probeer opnieuw.`,
      413,
    )
  }
  if (!UPLOAD_TYPES.includes(file.mimetype)) {
    throw refusal(
      `"${file.name}" is een soort bestand dat we niet aannemen. Kies een jpg, png, webp, avif of gif, of een pdf, odt, ods, docx, xlsx, csv, txt of ics.`,
      400,
    )
  }
  if (file.mimetype.startsWith('image/')) await checkPicture(file.name, file.data)
  file.name = safeFileName(file.name)
  return args
}

async function checkPicture(name: string, data: Buffer): Promise<void> {
  try {
    const { width, height } = await sharp(data, { limitInputPixels: 60_000_000 }).metadata()
    if (width && height) return
  } catch {
    // The message below says it; sharp's own words are for programmers.
  }
  throw refusal(
    `"${name}" is geen afbeelding die we kunnen lezen. Open het bestand zelf eens, en bewaar het opnieuw als jpg of png.`,
    400,
  )
}

/** The file name without folders and strange characters: "../../Foto één.JPG" becomes "foto-een.jpg". */
export function safeFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
  const base = plain(dot > 0 ? last.slice(0, dot) : last).slice(0, 80) || 'bestand'
  const extension = dot > 0 ? plain(last.slice(dot + 1)) : ''
  return extension ? `${base}.${extension}` : base
}

function refusal(message: string, status: number) {
  return new APIError(`${message} Er is niets bewaard.`, status, null, true)
}
