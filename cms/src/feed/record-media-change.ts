import type { CollectionAfterChangeHook, Payload } from 'payload'
import { nameOfUser } from '../access/name-of-user.ts'
import type { Media } from '../payload-types.ts'
import { tellPublication } from '../together/tell-publication.ts'
import { publishedDocumentsWithMedia } from './documents-with-media.ts'
import { appendToJournal } from './journal.ts'

/** A replaced picture or a new description reaches every published page that shows it. */
export const recordMediaChange: CollectionAfterChangeHook<Media> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  if (isSeenByReaders(doc, previousDoc))
    await tellDocumentsWithMedia(req.payload, [doc], nameOfUser(req.user))
  else await noteMedia(req.payload, doc)
  return doc
}

function isSeenByReaders(doc: Media, previousDoc: Media): boolean {
  const seen = ({ alt, credit, renditions }: Media) =>
    JSON.stringify([alt, credit, renditions?.map(({ name }) => name)])
  return seen(doc) !== seen(previousDoc)
}

type ChangedMedia = Pick<Media, 'id' | 'updatedAt'>

/** Appends each published document that shows one of these media, and then notes that this was done. */
export async function tellDocumentsWithMedia(
  payload: Payload,
  media: ChangedMedia[],
  by: string | null = null,
): Promise<void> {
  const ids = media.map(({ id }) => id)
  for (const { kind, id, updatedAt } of await publishedDocumentsWithMedia(payload, ids)) {
    await tellPublication(payload, { kind, documentId: id, revision: updatedAt, by })
  }
  for (const medium of media) await noteMedia(payload, medium)
}

async function noteMedia(payload: Payload, { id, updatedAt }: ChangedMedia): Promise<void> {
  await appendToJournal(payload, { kind: 'media', documentId: id, revision: updatedAt })
}
