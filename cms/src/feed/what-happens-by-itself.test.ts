import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rowsAfter } from './journal.ts'
import { withdrawUnconfirmed } from './withdraw-unconfirmed.ts'

const data = mkdtempSync(join(tmpdir(), 'oplaadpunt-kinds-'))
let payload: Payload

beforeAll(async () => {
  Object.assign(process.env, {
    OPLAADPUNT_DATA: data,
    DATABASE_URL: `file:${join(data, 'cms.sqlite')}`,
    PAYLOAD_SECRET: 'x'.repeat(40),
    FEED_KEY: 'f'.repeat(40),
    SITE_URL: 'http://127.0.0.1:4321/',
    CMS_PORT: '3103',
  })
  const { openPayload } = await import('../commands/open-payload.ts')
  payload = await openPayload()
}, 120_000)

afterAll(async () => {
  await payload?.destroy()
  rmSync(data, { recursive: true, force: true })
})

function text(words: string) {
  const node = { type: 'text', text: words, format: 0, version: 1 }
  const paragraph = { type: 'paragraph', version: 1, children: [node] }
  return { root: { type: 'root', version: 1, children: [paragraph] } }
}

/** The newest row of the journal for each document. */
async function told(): Promise<Map<string, string>> {
  const rows = await rowsAfter(payload, 0, 1000)
  return new Map(rows.map(({ documentId, revision }) => [documentId, revision]))
}

async function helper(title: string, confirmedOn: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'helpers',
    data: {
      title,
      summary: 'Helpt graag.',
      role: 'volunteer',
      municipality: 'Brinkerland',
      confirmedOn,
      _status: 'published',
    } as never,
  })
  return id
}

it('takes a helper off the site who did not say yes again, and leaves the others', async () => {
  const late = await helper('Te laat', '2026-05-01T10:00:00.000Z')
  const here = await helper('Nog hier', '2026-10-01T10:00:00.000Z')
  expect(await withdrawUnconfirmed(payload, new Date('2026-11-24T12:00:00Z'))).toBe(1)
  const rows = await told()
  expect(rows.get(late)).toBe('withdrawn')
  expect(rows.get(here)).not.toBe('withdrawn')
  const kept = await payload.findByID({ collection: 'helpers', id: late, draft: true })
  expect(kept).toMatchObject({ title: 'Te laat', _status: 'draft' })
  expect(await withdrawUnconfirmed(payload, new Date('2026-11-24T12:00:00Z'))).toBe(0)
})

it('tells of the stops of a route that gets another address', async () => {
  const route = await payload.create({
    collection: 'routes',
    data: { title: 'Van loket', summary: 'Voor gemeenten.', _status: 'published' } as never,
  })
  const stop = await payload.create({
    collection: 'stops',
    data: {
      title: 'Begin',
      route: route.id,
      summary: 'Over beginnen.',
      body: text('Zo.'),
      _status: 'published',
    } as never,
  })
  const last = (await rowsAfter(payload, 0, 1000)).at(-1)?.sequence ?? 0
  await payload.update({
    collection: 'routes',
    id: route.id,
    data: { slug: 'van-loket-naar-bondgenoot', _status: 'published' } as never,
  })
  const since = await rowsAfter(payload, last, 1000)
  expect(since.map(({ kind, documentId }) => [kind, documentId])).toEqual([
    ['route', route.id],
    ['stop', stop.id],
  ])
})

it('does not publish a stop whose route is gone, and says so', async () => {
  const publishing = payload.create({
    collection: 'stops',
    data: {
      title: 'Los',
      summary: 'Over niets.',
      body: text('Zo.'),
      _status: 'published',
    } as never,
  })
  await expect(publishing).rejects.toMatchObject({
    data: { errors: expect.arrayContaining([expect.objectContaining({ path: 'route' })]) },
  })
})
