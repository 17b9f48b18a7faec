import { documentPath, isKindWithPage, type Kind } from 'content-models'
import type { Payload, Where } from 'payload'
import { rowsOf } from '../feed/journal.ts'
import { lastAsked } from '../feed/last-asked.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { currentRelease } from '../releases/find-releases.ts'
import { type ReleaseRecord, toRecord } from '../releases/release-record.ts'
import { judgeProof, judgeReaders } from './judge-proof.ts'
import { mainSite } from './main-site.ts'
import type { MemberProof, Proof, ReadersSee } from './proof.ts'

/** Releases after a publication that are looked at. */
const LOOKED_AT = 40

type Asked = { kind: Kind; id: string }

/** The proof of each of these documents, in order; documents that are gone for good are left out. */
export async function readProofs(payload: Payload, asked: Asked[]): Promise<MemberProof[]> {
  const site = await mainSite(payload)
  const rows = new Map(
    (
      await rowsOf(
        payload,
        asked.map(({ id }) => id),
      )
    ).map((row) => [row.documentId, row]),
  )
  const current = await currentRelease(payload, site)
  const first = Math.min(...[...rows.values()].map(({ sequence }) => sequence))
  const later = rows.size === 0 ? [] : await releasesFrom(payload, site, first)
  const documents = await documentsOf(payload, asked)
  const judged = asked.flatMap(({ kind, id }) => {
    const document = documents.get(id)
    const row = rows.get(id)
    const ofRow = later.filter(({ sequence }) => row && sequence >= row.sequence)
    return document
      ? [{ kind, id, document, judgement: judgeProof({ row, current, later: ofRow }) }]
      : []
  })
  const seen = judged.some(({ judgement }) => isUnseen(judgement.state))
    ? await releasesSeen(payload, site)
    : []
  return judged.map(({ kind, id, document, judgement: { path, ...proof } }) => ({
    kind,
    id,
    title: document.title || 'Zonder titel',
    collection: COLLECTION_OF_KIND[kind],
    proof: {
      ...proof,
      readersSee: readersSee(proof.state, id, seen),
      address: proof.state === 'live' ? addressOf({ kind, slug: document.slug, path, site }) : null,
      askedAt: lastAsked(),
    },
  }))
}

function isUnseen(state: Proof['state']): boolean {
  return !['draft', 'live', 'withdrawn'].includes(state)
}

function readersSee(state: Proof['state'], id: string, seen: ReleaseRecord[]): ReadersSee {
  if (state === 'live') return 'this'
  return isUnseen(state) ? judgeReaders(id, seen) : 'nothing'
}

type Page = { kind: Kind; slug: string | null; path: string | null; site: string }

function addressOf({ kind, slug, path, site }: Page): string | null {
  const own = slug && isKindWithPage(kind) ? documentPath({ kind, slug }) : null
  const known = path || own
  return known ? new URL(known.slice(1), site).href : null
}

async function releasesFrom(payload: Payload, site: string, sequence: number) {
  const where = { sequence: { greater_than_equal: sequence } }
  return findReleases(payload, { site, where, sort: 'number', limit: LOOKED_AT })
}

async function releasesSeen(payload: Payload, site: string) {
  return findReleases(payload, { site, where: { turn: { greater_than: 0 } }, sort: '-number' })
}

type Search = { site: string; where: Where; sort: string; limit?: number }

async function findReleases(
  payload: Payload,
  { site, where, sort, limit }: Search,
): Promise<ReleaseRecord[]> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { and: [{ site: { equals: site } }, where] },
    sort,
    depth: 0,
    pagination: false,
    ...(limit ? { limit } : {}),
  })
  return docs.map(toRecord)
}

type Known = { title: string | null; slug: string | null }

async function documentsOf(payload: Payload, asked: Asked[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  for (const kind of new Set(asked.map((one) => one.kind))) {
    const ids = asked.filter((one) => one.kind === kind).map(({ id }) => id)
    const { docs } = await payload.find({
      collection: COLLECTION_OF_KIND[kind],
      where: { id: { in: ids } },
      select: { title: true, slug: true },
      depth: 0,
      pagination: false,
      trash: true,
    })
    for (const { id, title, slug } of docs)
      known.set(id, { title: title ?? null, slug: slug ?? null })
  }
  return known
}
