import type { Payload } from 'payload'
import { type ReleaseRecord, toRecord } from './release-record.ts'

/** A release and the identity of its row. */
export type StoredRelease = { id: string; record: ReleaseRecord }

/** The release with a key, or undefined. */
export async function findRelease(
  payload: Payload,
  key: string,
): Promise<StoredRelease | undefined> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] && { id: docs[0].id, record: toRecord(docs[0]) }
}

/** The release of a site that readers see, or undefined when it told of none. */
export async function currentRelease(
  payload: Payload,
  site: string,
): Promise<ReleaseRecord | undefined> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { and: [{ site: { equals: site } }, { turn: { greater_than: 0 } }] },
    sort: '-turn',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] && toRecord(docs[0])
}
