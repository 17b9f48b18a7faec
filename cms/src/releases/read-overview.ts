import type { Payload } from 'payload'
import { lastAsked } from '../feed/last-asked.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import type { ReleaseWish } from '../payload-types.ts'
import type { Overview, ReleaseView, SiteView, WishView } from './overview.ts'
import { readWaiting } from './read-waiting.ts'
import { type ReleaseRecord, toRecord } from './release-record.ts'

const RELEASES_SHOWN = 30
const CHANGES_SHOWN = 20
/** Sites that are looked for among the newest releases. */
const LOOKED_AT = 200

/** Everything that the page "Releases" shows. */
export async function readOverview(payload: Payload): Promise<Overview> {
  const sites: SiteView[] = []
  for (const site of await sitesOf(payload)) sites.push(await readSite(payload, site))
  return { sites, askedAt: lastAsked() }
}

async function sitesOf(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-updatedAt',
    select: { site: true },
    depth: 0,
    limit: LOOKED_AT,
    pagination: false,
  })
  return [...new Set(docs.map(({ site }) => site))]
}

async function readSite(payload: Payload, site: string): Promise<SiteView> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { site: { equals: site } },
    sort: '-number',
    depth: 0,
    limit: RELEASES_SHOWN,
    pagination: false,
  })
  const records = docs.map(toRecord)
  const current = records.reduce<ReleaseRecord | undefined>(
    (best, one) => (one.turn > (best?.turn ?? 0) ? one : best),
    undefined,
  )
  const held = current?.held ?? []
  return {
    site,
    releases: records.map((record) => viewOf(record, current)),
    ...(await readWaiting(payload, current?.sequence ?? 0)),
    held: held.map((one) => ({ ...one, collection: COLLECTION_OF_KIND[one.kind] })),
    ...(await readWishes(payload, site)),
  }
}

function viewOf(record: ReleaseRecord, current: ReleaseRecord | undefined): ReleaseView {
  const { key: _key, site: _site, held: _held, kept: _kept, sequence: _sequence, ...view } = record
  const changes = record.changes.slice(0, CHANGES_SHOWN)
  const isCurrent = record.number === current?.number
  return {
    ...view,
    changes,
    moreChanges: record.moreChanges + record.changes.length - changes.length,
    isCurrent,
    isKept: !isCurrent && (current?.kept ?? []).includes(record.number),
  }
}

async function readWishes(payload: Payload, site: string) {
  const { docs } = await payload.find({
    collection: 'release-wishes',
    where: { site: { equals: site } },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [newest] = docs
  const view = newest && wishView(newest)
  return {
    wish: view && newest.isOpen ? view : null,
    refused: view?.problem && !newest?.isOpen ? view : null,
  }
}

function wishView({ to, by, createdAt, problem }: ReleaseWish): WishView {
  return { to, by: by ?? null, at: createdAt, problem: problem ?? null }
}
