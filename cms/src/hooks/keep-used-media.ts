import { KIND_LABELS } from 'content-models'
import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'
import { publishedDocumentsWithMedia } from '../feed/documents-with-media.ts'

const NAMED = 3

/** Refuses to remove a picture or file that readers see, and says where it stands. */
export const keepUsedMedia: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const documents = await publishedDocumentsWithMedia(req.payload, [String(id)])
  if (documents.length === 0) return
  const names = documents
    .slice(0, NAMED)
    .map(({ kind, title }) => `${KIND_LABELS[kind].one} "${title}"`)
  const others = documents.length - names.length
  const where = others > 0 ? `${names.join(', ')} en nog ${others}` : names.join(', ')
  throw new APIError(
    `Dit bestand staat op de site: in ${where}. Haal het daar eerst weg. Er is niets verwijderd.`,
    400,
    null,
    true,
  )
}
