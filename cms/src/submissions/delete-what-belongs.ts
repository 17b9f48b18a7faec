import type { CollectionAfterDeleteHook } from 'payload'
import { idOf } from '../feed/publishing-context.ts'

/** With a submission go its sender and its photo. */
export const deleteWhatBelongs: CollectionAfterDeleteHook = async ({
  doc,
  id,
  req: { payload },
}) => {
  await payload.delete({ collection: 'senders', where: { submission: { equals: id } } })
  const photo = idOf(doc.photo)
  if (photo)
    await payload.delete({ collection: 'submission-photos', where: { id: { equals: photo } } })
}
