import type { ReleaseReport, ReleaseWish } from 'content-models'
import type { Payload } from 'payload'

/** What people asked of the releaser of a site, and no report has answered yet. */
export async function openWishes(payload: Payload, site: string): Promise<ReleaseWish[]> {
  const { docs } = await payload.find({
    collection: 'release-wishes',
    where: { and: [{ site: { equals: site } }, { isOpen: { equals: true } }] },
    sort: 'createdAt',
    depth: 0,
    limit: 10,
    pagination: false,
  })
  return docs.map(({ id, to }) => ({ id, wish: 'rollback', to }))
}

/** A report says what came of a wish: done, or why not. */
export async function endWish(
  payload: Payload,
  { wish, site, stage, problem }: ReleaseReport,
): Promise<void> {
  await payload.update({
    collection: 'release-wishes',
    where: { and: [{ id: { equals: wish } }, { site: { equals: site } }] },
    data: { isOpen: false, problem: stage === 'failed' ? (problem ?? 'Het lukte niet.') : null },
    depth: 0,
  })
}
