import type { Payload } from 'payload'
import { readEnvironment } from '../environment.ts'

/** The site of which editors get proof: that of this installation, or, when it told of nothing yet, the one that told last. */
export async function mainSite(payload: Payload): Promise<string> {
  const own = readEnvironment().siteUrl.href
  const [ofOwn, ofAny] = await Promise.all([
    newest(payload, { site: { equals: own } }),
    newest(payload, {}),
  ])
  return ofOwn ?? ofAny ?? own
}

async function newest(payload: Payload, where: object): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { ...where },
    sort: '-updatedAt',
    select: { site: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]?.site
}
