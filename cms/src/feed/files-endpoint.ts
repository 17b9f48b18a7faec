import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { FEED_PATHS, mediaFileNameSchema } from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { isFeedReader } from '../access/roles.ts'
import { readEnvironment } from '../environment.ts'
import { feedError } from './feed-error.ts'

/** `GET /api/content-feed/files/<name>`: the bytes of a media file that a published document names. */
export const filesEndpoint: Endpoint = {
  path: `${FEED_PATHS.files.replace(/^\/api/, '')}/:name`,
  method: 'get',
  handler: async (req) => {
    if (!isFeedReader(req.user)) return feedError('unauthorized')
    const rendition = await findRendition(req, req.routeParams?.name)
    if (!rendition) return feedError('not-found')
    const path = resolve(readEnvironment().mediaFolder, basename(rendition.filename))
    const size = await stat(path).then(
      (file) => file.size,
      () => undefined,
    )
    if (size === undefined) return feedError('not-found')
    const body = Readable.toWeb(createReadStream(path)) as ReadableStream
    const headers = {
      'Content-Type': rendition.type,
      'Content-Length': String(size),
      'Cache-Control': 'no-store',
    }
    return new Response(body, { headers })
  },
}

async function findRendition(req: PayloadRequest, name: unknown) {
  if (!mediaFileNameSchema.safeParse(name).success) return undefined
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { 'renditions.name': { equals: name } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]?.renditions?.find((rendition) => rendition.name === name)
}
