import type { CollectionAfterChangeHook, Payload } from 'payload'
import type { Media } from '../payload-types.ts'
import { publishedDocumentsWithMedia } from './documents-with-media.ts'
import { appendToJournal } from './journal.ts'

/** A replaced picture or a new description reaches every published page that shows it. */
export const recordMediaChange: CollectionAfterChangeHook<Media> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && isSeenByReaders(doc, previousDoc)) {
    await tellDocumentsWithMedia(req.payload, doc.id)
  }
  return doc
}

function isSeenByReaders(doc: Media, previousDoc: Media): boolean {
  const seen = ({ alt, credit, renditions }: Media) =>
    JSON.stringify([alt, credit, renditions?.map(({ name }) => name)])
  return seen(doc) !== seen(previousDoc)
}

async function tellDocumentsWithMedia(payload: Payload, mediaId: string): Promise<void> {
  for (const { kind, id, updatedAt } of await publishedDocumentsWithMedia(payload, mediaId)) {
    await appendToJournal(payload, { kind, documentId: id, revision: updatedAt })
  }
}
