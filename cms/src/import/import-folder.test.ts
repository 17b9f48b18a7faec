import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ImportOptions, importFolder } from './import-folder.ts'
import type { FileReport } from './report.ts'

const data = mkdtempSync(join(tmpdir(), 'oplaadpunt-import-'))
let payload: Payload
let folder: string
let number = 0

beforeAll(async () => {
  Object.assign(process.env, {
    OPLAADPUNT_DATA: data,
    DATABASE_URL: `file:${join(data, 'cms.sqlite')}`,
    PAYLOAD_SECRET: 'x'.repeat(40),
    FEED_KEY: 'f'.repeat(40),
    SITE_URL: 'http://127.0.0.1:4321/',
    CMS_PORT: '3102',
  })
  const { openPayload } = await import('../commands/open-payload.ts')
  payload = await openPayload()
}, 120_000)

afterAll(async () => {
  await payload?.destroy()
  rmSync(data, { recursive: true, force: true })
})

beforeEach(() => {
  number += 1
  folder = join(data, `bron-${number}`)
})

function put(name: string, content: string | Buffer): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

async function run(options: Partial<ImportOptions> = {}) {
  const report = await importFolder(payload, { folder, ...options })
  return Object.fromEntries(report.files.map((file) => [file.file, file]))
}

const statuses = (files: Record<string, FileReport>) =>
  Object.fromEntries(Object.entries(files).map(([file, { status }]) => [file, status]))

async function article(title: string, draft = true) {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { title: { equals: title } },
    draft,
    depth: 0,
  })
  return docs[0]
}

async function counts() {
  const [journal, versions, media] = await Promise.all([
    payload.count({ collection: 'feed-changes' }),
    payload.countVersions({ collection: 'articles' }),
    payload.count({ collection: 'media' }),
  ])
  return [journal.totalDocs, versions.totalDocs, media.totalDocs]
}

const picture = () =>
  sharp({ create: { width: 20, height: 10, channels: 3, background: { r: number, g: 9, b: 9 } } })
    .png()
    .toBuffer()

describe('importFolder', () => {
  it('makes drafts, and publishes when asked', async () => {
    put('a.md', '# Eerste stuk\n\nTekst.')
    expect(statuses(await run())).toEqual({ 'a.md': 'created' })
    expect((await article('Eerste stuk'))?._status).toBe('draft')
    expect(statuses(await run({ publish: true }))).toEqual({ 'a.md': 'updated' })
    expect((await article('Eerste stuk'))?._status).toBe('published')
  })

  it('changes nothing the second time, pictures and circles of links included', async () => {
    put('foto.png', await picture())
    put('a.md', '# Kring A\n\nNaar [B](b.md#kop), [mezelf](#kring).\n\n![Een foto](foto.png)')
    put('b.md', '# Kring B\n\nNaar [A](a.md).\n\n## Kop\n\n![Een foto](foto.png)')
    expect(statuses(await run({ publish: true }))).toEqual({ 'a.md': 'created', 'b.md': 'created' })
    const [a, b] = [await article('Kring A', false), await article('Kring B', false)]
    expect([a?._status, b?._status]).toEqual(['published', 'published'])
    expect(JSON.stringify(a?.body)).toContain(`"value":"${b?.id}"`)
    expect(JSON.stringify(b?.body)).toContain(`"value":"${a?.id}"`)
    const before = await counts()
    expect(statuses(await run({ publish: true }))).toEqual({
      'a.md': 'unchanged',
      'b.md': 'unchanged',
    })
    expect(await counts()).toEqual(before)
  })

  it('updates the document of a file that was edited, and empties what the file no longer says', async () => {
    put('a.md', '---\ntitle: Bewerkt\nowner: Griet\nsummary: Kort\n---\n\nEen.')
    await run()
    const first = await article('Bewerkt')
    put('a.md', '---\ntitle: Bewerkt\nsummary: Kort\n---\n\nTwee.')
    expect(statuses(await run())).toEqual({ 'a.md': 'updated' })
    const second = await article('Bewerkt')
    expect(second).toMatchObject({ id: first?.id, slug: first?.slug, owner: null })
    expect(JSON.stringify(second?.body)).toContain('Twee.')
  })

  it('leaves a document that an editor changed, unless told otherwise', async () => {
    put('a.md', '# Van de redactie\n\nEen.')
    await run()
    const id = (await article('Van de redactie'))?.id ?? ''
    await payload.update({ collection: 'articles', id, data: { owner: 'Wim' }, draft: true })
    expect(statuses(await run())).toEqual({ 'a.md': 'unchanged' })
    put('a.md', '# Van de redactie\n\nTwee.')
    const kept = await run()
    expect(kept['a.md']).toMatchObject({ status: 'kept' })
    expect(kept['a.md']?.problems.map(({ reason }) => reason).join()).toContain('--overwrite')
    expect((await article('Van de redactie'))?.owner).toBe('Wim')
    expect(statuses(await run({ overwrite: true }))).toEqual({ 'a.md': 'updated' })
    expect((await article('Van de redactie'))?.owner).toBeNull()
  })

  it('does not take a document out of the bin', async () => {
    put('a.md', '# Weggegooid\n\nEen.')
    await run()
    const id = (await article('Weggegooid'))?.id ?? ''
    await payload.update({
      collection: 'articles',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    put('a.md', '# Weggegooid\n\nTwee.')
    expect(statuses(await run())).toEqual({ 'a.md': 'kept' })
  })

  it('writes nothing on a trial run', async () => {
    put('foto.png', await picture())
    put('a.md', '# Proef\n\n![Een foto](foto.png)')
    const before = await counts()
    expect(statuses(await run({ dryRun: true, publish: true }))).toEqual({ 'a.md': 'created' })
    expect(await counts()).toEqual(before)
    expect(await article('Proef')).toBeUndefined()
  })

  it('gives the second of two equal addresses a number, and says so', async () => {
    put('a.md', '---\ntitle: Dubbel A\nslug: dubbel\n---\n\nEen.')
    put('b.md', '---\ntitle: Dubbel B\nslug: dubbel\n---\n\nTwee.')
    const files = await run()
    expect((await article('Dubbel A'))?.slug).toBe('dubbel')
    expect((await article('Dubbel B'))?.slug).toBe('dubbel-2')
    expect(files['b.md']?.problems.map(({ reason }) => reason)).toContain(
      'Het adres "dubbel" was al van een ander stuk. Dit kreeg "dubbel-2".',
    )
  })

  it('finds themes by slug or title, and names those that it does not know', async () => {
    put('themes/groen.md', '---\ntitle: Groen & duurzaam\ndescription: Bomen.\n---\n')
    put('articles/a.md', '---\ntitle: Met thema\nthemes: [Groen & Duurzaam, vis]\n---\n\nTekst.')
    const files = await run()
    expect((await article('Met thema'))?.themes).toHaveLength(1)
    expect(files['articles/a.md']?.carried['front-matter']).toBe(2)
    expect(files['articles/a.md']?.problems).toContainEqual({
      line: 3,
      aspect: 'front-matter',
      what: 'themes',
      reason: 'Niet overgenomen: "vis" is hier niet bekend.',
    })
  })

  it('keeps what its source calls unfinished a draft', async () => {
    put('a.md', '---\ntitle: Nog niet klaar\ndraft: true\n---\n\nTekst.')
    await run({ publish: true })
    expect((await article('Nog niet klaar'))?._status).toBe('draft')
  })

  it('writes nothing of a file with a broken picture, and goes on with the others', async () => {
    put('nep.png', 'geen plaatje')
    put('foto.png', await picture())
    put('kapot.md', '# Kapot\n\n![Goed](foto.png)\n\n![Nep](nep.png)')
    put('heel.md', '# Heel\n\nZie [het andere](kapot.md).')
    const before = await payload.count({ collection: 'media' })
    const files = await run()
    expect(statuses(files)).toEqual({ 'heel.md': 'created', 'kapot.md': 'failed' })
    expect(files['kapot.md']?.problems.at(-1)).toMatchObject({ line: 5, aspect: 'file' })
    expect(files['heel.md']?.problems).toContainEqual(expect.objectContaining({ aspect: 'link' }))
    expect(await payload.count({ collection: 'media' })).toEqual(before)
    expect(await article('Kapot')).toBeUndefined()
  })

  it('takes back the pictures of a document that the cms refuses', async () => {
    put('foto.png', await picture())
    put('pages/a.md', '---\ntitle: Geweigerd\nslug: "404"\n---\n\n![Een foto](../foto.png)')
    const before = await payload.count({ collection: 'media' })
    const files = await run({ publish: true })
    expect(files['pages/a.md']?.status).toBe('failed')
    expect(files['pages/a.md']?.problems.at(-1)?.reason).toContain('gebruikt de site zelf al')
    expect(await payload.count({ collection: 'media' })).toEqual(before)
  })
})
