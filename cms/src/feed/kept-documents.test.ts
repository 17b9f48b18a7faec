import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeedChange, FeedPage } from 'content-models'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { fullRowsAfter } from './journal.ts'

const data = mkdtempSync(join(tmpdir(), 'oplaadpunt-kept-'))
const FEED_KEY = 'f'.repeat(40)
let payload: Payload
let titles = 0

beforeAll(async () => {
  Object.assign(process.env, {
    OPLAADPUNT_DATA: data,
    DATABASE_URL: `file:${join(data, 'cms.sqlite')}`,
    PAYLOAD_SECRET: 'x'.repeat(40),
    FEED_KEY,
    SITE_URL: 'http://127.0.0.1:4321/',
    CMS_PORT: '3103',
    CMS_BUILD: 'one',
  })
  const { openPayload } = await import('../commands/open-payload.ts')
  payload = await openPayload()
}, 120_000)

beforeEach(() => {
  titles += 1
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await payload?.destroy()
  rmSync(data, { recursive: true, force: true })
})

it('is what the feed hands over, however long it is', async () => {
  const words = 'Zo’n lange tekst past ook. '.repeat(4000)
  const id = await article({ body: text(words) })
  expect(await rowOf(id)).toMatchObject({ document: expect.stringContaining('past ook') })
  expect(await told(id)).toMatchObject({
    document: { body: [{ children: [{ text: words }] }] },
  })
  await plantMark(id)
  expect(await told(id)).toMatchObject({ document: { title: 'Merkteken' } })
})

it('is made anew by another build of the cms, and then kept again', async () => {
  const id = await article()
  const row = await rowOf(id)
  const stamp = { ...(row?.stamp as object), build: 'an older one' }
  await change('feed-changes', row?.id, { stamp, document: marked(row?.document) })
  expect(await told(id)).toMatchObject({ document: { title: `Stuk ${titles}` } })
  await vi.waitFor(async () => expect((await rowOf(id))?.stamp).toMatchObject({ build: 'one' }))
  expect((await rowOf(id))?.document).not.toContain('Merkteken')
})

// What follows is changed in the database alone, as by a process that dies before it wrote to the journal.

it('gives way to a newer state of the document', async () => {
  const id = await article()
  await plantMark(id)
  await change('articles', id, { title: 'Nieuwer' })
  expect(await told(id)).toMatchObject({ document: { title: 'Nieuwer' } })
})

it.each([
  ['taken back', { _status: 'draft' as const }],
  ['in the bin', { deletedAt: '2026-11-24T12:00:00.000Z' }],
])('is not handed over when the document is %s', async (_name, fields) => {
  const id = await article()
  await plantMark(id)
  await change('articles', id, fields)
  expect(await told(id)).toEqual({ change: 'withdrawn', kind: 'article', id })
})

it('is not handed over when the document is deleted', async () => {
  const id = await article()
  await plantMark(id)
  await payload.db.deleteOne({ collection: 'articles', where: { id: { equals: id } } })
  expect(await told(id)).toEqual({ change: 'withdrawn', kind: 'article', id })
})

it('gives way when a picture in it gets another description, or goes', async () => {
  const image = await picture()
  const id = await article({ image })
  await plantMark(id)
  await change('media', image, { alt: 'Bij nacht' })
  expect(await told(id)).toMatchObject({
    document: { title: `Stuk ${titles}`, image: { alt: 'Bij nacht' } },
  })
  await payload.db.deleteOne({ collection: 'media', where: { id: { equals: image } } })
  const without = await told(id)
  expect(without).toMatchObject({ document: { title: `Stuk ${titles}` } })
  expect(JSON.stringify(without)).not.toContain('Bij nacht')
})

it('gives way when a living fact that it quotes is taken back', async () => {
  const fact = await published('facts', { title: 'Bedrag', value: '€ 5.000', sort: 'amount' })
  const id = await article({ body: quote(fact) })
  await plantMark(id)
  await change('facts', fact, { value: '€ 6.000' })
  expect(await told(id)).toMatchObject({ document: { title: 'Merkteken' } })
  await change('facts', fact, { _status: 'draft' })
  expect(await told(id)).toMatchObject({
    change: 'unreadable',
    problems: expect.arrayContaining([expect.stringContaining('"Bedrag" in de tekst')]),
  })
})

it('gives way when the route that a stop stands below gets another address', async () => {
  const route = await published('routes', { title: `Route ${titles}`, summary: 'Voor jou.' })
  const fields = { title: 'Begin', route, summary: 'Over nu.', body: text('Zo.') }
  const id = await published('stops', fields)
  await plantMark(id)
  await change('routes', route, { slug: 'elders' })
  expect(await told(id)).toMatchObject({ document: { slug: 'elders/begin' } })
})

function text(words: string) {
  return paragraph({ type: 'text', text: words, format: 0, version: 1 })
}

function quote(fact: string) {
  return paragraph({
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'q', blockType: 'fact', fact },
  })
}

function paragraph(child: object) {
  const node = { version: 1, format: '' as const, indent: 0, direction: null }
  return {
    root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [child] }] },
  }
}

function article(fields: object = {}): Promise<string> {
  return published('articles', {
    title: `Stuk ${titles}`,
    summary: 'Eén punt.',
    body: text('Zo gaat het.'),
    ...fields,
  })
}

async function published(collection: 'articles' | 'facts' | 'routes' | 'stops', fields: object) {
  // Which fields fit depends on the collection, which isn't known here.
  const data = { ...fields, _status: 'published' } as never
  const { id } = await payload.create({ collection, data, depth: 0 })
  return id
}

/** A picture as an upload leaves it, without its bytes. */
async function picture(): Promise<string> {
  const rendition = {
    id: `r${titles}`,
    name: 'plein-12345678-400.webp',
    filename: 'plein.webp',
    type: 'image/webp',
  }
  const { id } = await payload.db.create({
    collection: 'media',
    data: {
      alt: 'Bij dag',
      mimeType: 'image/webp',
      filename: `plein-${titles}.webp`,
      renditions: [{ ...rendition, bytes: 9, width: 400, height: 200 }],
    },
  })
  return String(id)
}

type Collection = 'articles' | 'facts' | 'routes' | 'media' | 'feed-changes'

async function change(collection: Collection, id: unknown, fields: object): Promise<void> {
  const data = { ...fields, ...(collection === 'feed-changes' ? {} : { updatedAt: later() }) }
  await payload.db.updateOne({ collection, id: String(id), data })
}

function later(): string {
  return new Date(Date.now() + 1000).toISOString()
}

async function rowOf(id: string) {
  return (await fullRowsAfter(payload, 0, 1000)).find(({ documentId }) => documentId === id)
}

/** Gives what is kept of a document another title, so that it can be told from what is made anew. */
async function plantMark(id: string): Promise<void> {
  const row = await rowOf(id)
  await change('feed-changes', row?.id, { document: marked(row?.document) })
}

function marked(document: string | null | undefined): string {
  return JSON.stringify({ ...JSON.parse(document ?? ''), title: 'Merkteken' })
}

/** What the feed says of a document to somebody who begins at the beginning. */
async function told(id: string): Promise<FeedChange | undefined> {
  const { answerRequest } = await import('../answer-request.ts')
  const headers = { Authorization: `feed-keys API-Key ${FEED_KEY}` }
  const request = new Request('http://cms.test/api/content-feed', { headers })
  const page = (await (await answerRequest(payload, request)).json()) as FeedPage
  return page.changes.find((entry) => idOfChange(entry) === id)
}

function idOfChange(entry: FeedChange): string {
  return entry.change === 'published' ? entry.document.id : entry.id
}
