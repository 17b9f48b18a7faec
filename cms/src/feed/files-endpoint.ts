import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
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
    const bytes = rendition && (await readRendition(rendition))
    if (!rendition || !bytes) return feedError('not-found')
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': rendition.type,
        'Content-Length': String(bytes.length),
        'Cache-Control': 'no-store',
      },
    })
  },
}

type Rendition = { name: string; filename: string; type: string }

async function findRendition(req: PayloadRequest, name: unknown): Promise<Rendition | undefined> {
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

/** The bytes, or undefined when the file is gone or was replaced a moment ago: a name never stands for other bytes. */
async function readRendition({ name, filename }: Rendition): Promise<Buffer | undefined> {
  const path = resolve(readEnvironment().mediaFolder, basename(filename))
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return undefined
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return name.includes(`-${hash}`) ? bytes : undefined
}
