import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

/** Refuses to remove the last admin: nobody could let anybody in again. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWhenLast(String(id), req)
}

/** Refuses to make the last admin an editor, for the same reason. */
export const keepLastAdminRole: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const losesRole =
    originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin'
  if (losesRole) await refuseWhenLast(String(originalDoc.id), req)
  return data
}

async function refuseWhenLast(id: string, req: PayloadRequest): Promise<void> {
  const admins = await req.payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    depth: 0,
    limit: 2,
    req,
  })
  if (admins.docs.length === 1 && admins.docs[0]?.id === id) {
    throw new APIError(
      'Dit is de laatste beheerder. Maak eerst iemand anders beheerder. Er is niets gewijzigd.',
      400,
      undefined,
      true,
    )
  }
}
