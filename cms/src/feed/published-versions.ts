import type { Kind } from 'content-models'
import type { Payload } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'

/** The `updatedAt` of each of these documents that is published at this moment. */
export async function publishedVersions(
  kind: Kind,
  ids: string[],
  payload: Payload,
): Promise<Map<string, string>> {
  // Below Payload's access control, which would say the same: the feed reads what is published, and not in the bin.
  const { docs } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection: COLLECTION_OF_KIND[kind],
    where: {
      and: [
        { id: { in: ids } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { updatedAt: true },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, updatedAt }) => [id, updatedAt]))
}
