import { createHash } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'
import { pictureProblem } from './check-picture.ts'
import { safeFileNameParts } from './safe-file-name.ts'
import { detectUploadType, isKnownExtension } from './upload-types.ts'

/** Largest upload, in bytes. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

/** What an editor reads who offers a larger file. */
export const TOO_LARGE =
  'Dit bestand is groter dan 20 MB. Maak het kleiner en probeer het opnieuw. Er is niets bewaard.'

/**
 * Refuses a file that is too large, of a kind that we don't take, or no picture although it says so; before anything is
 * kept. Looks at the bytes, and gives the file a safe name with the extension that belongs to them.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  // Whoever may not upload is refused after this; their file isn't worth unpacking.
  if (!req.user && 'overrideAccess' in args && args.overrideAccess === false) return args
  if (file.size > MAX_UPLOAD_BYTES) throw new APIError(TOO_LARGE, 413, null, true)
  const { base, extension } = safeFileNameParts(file.name)
  const type = await detectUploadType(file.data, extension)
  const problem = type ? await contentProblem(file.data, type.mime) : strangeFile(extension)
  if (!type || problem) {
    throw new APIError(`"${file.name}" ${problem} Er is niets bewaard.`, 400, null, true)
  }
  // The hash keeps two files called "foto.jpg" apart, also when they arrive at the same moment.
  file.name = `${base}-${hash8(file.data)}.${type.extension}`
  file.mimetype = type.mime
  refuseMissingAlt(args, operation, type.mime)
  // Payload goes on with a smaller copy of a picture; the formats that we make come from the picture itself.
  req.context.originalUpload = file.data
  return args
}

function strangeFile(extension: string): string {
  return isKnownExtension(extension)
    ? `heet wel .${extension}, maar is dat van binnen niet. Open het bestand zelf eens, en bewaar het opnieuw.`
    : 'is een soort bestand dat we niet aannemen. Kies een jpg, png, webp, avif of gif, of een pdf, odt, ods, docx, xlsx, csv, txt of ics, of een film als mp4 of webm.'
}

async function contentProblem(data: Buffer, mime: string): Promise<string | undefined> {
  if (mime === 'application/pdf' && !isWholePdf(data)) {
    return 'is geen hele PDF. Bewaar of download het bestand nog eens, en probeer het opnieuw.'
  }
  return mime.startsWith('image/') ? pictureProblem(data) : undefined
}

/** The same look at the end of the file that Payload takes, so that ours is the message that people read. */
function isWholePdf(data: Buffer): boolean {
  const end = data.subarray(-1024).toString('latin1')
  return end.includes('%%EOF') && end.includes('xref')
}

/** Payload removes the old files of a replaced picture before it checks the fields: a field that can't pass is refused here. */
function refuseMissingAlt(args: unknown, operation: string, mime: string): void {
  const { data } = args as { data?: { alt?: unknown } }
  if (operation !== 'update' || !mime.startsWith('image/') || data?.alt === undefined) return
  if (typeof data.alt === 'string' && data.alt.trim() !== '') return
  throw new APIError(
    'Beschrijf eerst wat er op de nieuwe afbeelding te zien is. De vorige afbeelding is bewaard.',
    400,
    null,
    true,
  )
}

function hash8(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 8)
}
