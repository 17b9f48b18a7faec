import type { Payload } from 'payload'
import { publishedVersions } from './published-versions.ts'
import { PUBLISHED, type Sources } from './publishing-context.ts'
import { routeSlugs } from './route-slugs.ts'

type Versions = ReadonlyMap<string, string>

const NOTHING: Versions = new Map()

/** Looks once at everything that documents were made of; answers whether the sources of one of them are still as they were. */
export async function lookAtSources(
  all: Sources[],
  payload: Payload,
): Promise<(sources: Sources) => boolean> {
  const idsOf = (name: keyof Sources) => [
    ...new Set(all.flatMap((sources) => sources[name].map(([id]) => id))),
  ]
  const media = await mediaNow(idsOf('media'), payload)
  const facts = await factsNow(idsOf('facts'), payload)
  const routes = idsOf('routes').length > 0 ? await routeSlugs(payload) : NOTHING
  return (sources) =>
    areThose(sources.media, media) &&
    areThose(sources.facts, facts) &&
    areThose(sources.routes, routes)
}

function areThose(then: Sources[keyof Sources], now: Versions): boolean {
  return then.every(([id, version]) => now.get(id) === version)
}

async function mediaNow(ids: string[], payload: Payload): Promise<Versions> {
  if (ids.length === 0) return NOTHING
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { updatedAt: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, updatedAt }) => [id, updatedAt]))
}

async function factsNow(ids: string[], payload: Payload): Promise<Versions> {
  if (ids.length === 0) return NOTHING
  const published = await publishedVersions('fact', ids, payload)
  return new Map([...published.keys()].map((id) => [id, PUBLISHED]))
}
