import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient } from './cms-client.ts'
import { type CmsProcess, startCms } from './cms-process.ts'
import { FeedReader } from './feed-reader.ts'
import { changeSource, runImport, sentences, sourceFolder, statuses } from './import-run.ts'
import { makeJpeg, makePdf } from './sample-files.ts'
import type { MakeDatabase, TestDatabase } from './test-database.ts'

/** What somebody may rely on who imports a folder, on any database, while the cms runs. */
export function describeImportContract(makeDatabase: MakeDatabase): void {
  describe('import', () => {
    let database: TestDatabase
    let cms: CmsProcess
    let editor: CmsClient
    let folder: string

    beforeAll(async () => {
      database = makeDatabase()
      cms = await startCms(database, '--drop')
      editor = await CmsClient.firstUser(cms.address)
      folder = sourceFolder(await sources())
    })
    afterAll(() => cms.stop())

    const find = async (collection: string, title: string) => {
      const query = new URLSearchParams({
        'where[title][equals]': title,
        depth: '0',
        draft: 'true',
      })
      const { body } = await editor.send('GET', `/api/${collection}?${query}`)
      return body.docs ?? []
    }
    const traces = async () => {
      const count = async (path: string) => (await editor.send('GET', path)).body.totalDocs
      const feed = new FeedReader(cms.address)
      const changes = await feed.readAll()
      return {
        versions: await count('/api/articles/versions?limit=1'),
        media: await count('/api/media?limit=1'),
        cursor: feed.cursor,
        changes: changes.length,
      }
    }

    test('a trial run says what would happen, and writes nothing', async () => {
      const run = await runImport(database, folder, '--publish', '--dry-run')
      expect(run).toMatchObject({ code: 0, totals: { files: 4, created: 4, failed: 0 } })
      expect(await traces()).toMatchObject({ versions: 0, media: 0, changes: 0 })
    })

    test('a published folder is what readers get, with its links, pictures and themes', async () => {
      const run = await runImport(database, folder, '--publish')
      expect(run).toMatchObject({ code: 0, totals: { created: 4, failed: 0 } })
      const feed = new FeedReader(cms.address)
      await feed.readAll()
      const published = [...feed.documents.values()]
      const titled = (title: string) => published.find((document) => document.title === title)
      const [bus, tool, theme] = [titled('De bus'), titled('Ritten tellen'), titled('Vervoer')]
      expect(bus).toMatchObject({
        kind: 'article',
        slug: 'de-bus',
        themes: [theme?.id],
        summary: ['Eerste punt.', 'Tweede punt.'],
        related: [{ kind: 'tool', id: tool?.id }],
        publishedAt: '2025-03-12T12:00:00.000Z',
        body: [
          {
            type: 'paragraph',
            children: [{ text: 'Tel eerst ' }, { to: { kind: 'tool', id: tool?.id } }, {}],
          },
          { type: 'image', image: { alt: 'Een plein' } },
          { type: 'download', label: 'het rooster', file: { type: 'application/pdf' } },
        ],
      })
      // The two point at each other: a circle of links.
      expect(JSON.stringify(tool)).toContain(
        `"to":${JSON.stringify({ kind: 'article', id: bus?.id })}`,
      )
      expect((await traces()).media).toBe(2)
    })

    test('a second run changes nothing: no version, no upload, nothing for readers', async () => {
      const before = await traces()
      const run = await runImport(database, folder, '--publish')
      expect(new Set(Object.values(statuses(run)))).toEqual(new Set(['unchanged']))
      expect(await traces()).toEqual(before)
    })

    test('a changed source changes its document alone, which keeps its address', async () => {
      const [before] = await find('articles', 'De bus')
      changeSource(
        folder,
        'articles/bus.md',
        (await sources())['articles/bus.md'].replace('De bus', 'De nieuwe bus'),
      )
      const run = await runImport(database, folder, '--publish')
      expect(run.totals).toMatchObject({ updated: 1, unchanged: 3 })
      const [after] = await find('articles', 'De nieuwe bus')
      expect(after).toMatchObject({ id: before?.id, slug: 'de-bus' })
    })

    test('what an editor changed stays, until it is overwritten on purpose', async () => {
      const [tool] = await find('tools', 'Ritten tellen')
      await editor.update(`tools/${tool?.id}?draft=true`, {
        outcome: 'Een getal.',
        _status: 'draft',
      })
      changeSource(
        folder,
        'tools/tellen.md',
        `${(await sources())['tools/tellen.md']}\nMeer tekst.\n`,
      )
      const kept = await runImport(database, folder, '--publish')
      expect(statuses(kept)['tools/tellen.md']).toBe('kept')
      expect(sentences(kept, 'tools/tellen.md').join()).toContain(
        'Met --overwrite gebeurt dat wel.',
      )
      expect(await find('tools', 'Ritten tellen')).toMatchObject([{ outcome: 'Een getal.' }])

      const run = await runImport(database, folder, '--publish', '--overwrite')
      expect(statuses(run)['tools/tellen.md']).toBe('updated')
      const [after] = await find('tools', 'Ritten tellen')
      expect(after?.outcome ?? '').toBe('')
    })

    test('what an editor threw away stays away', async () => {
      const [page] = await find('pages', 'Over ons')
      await editor.update(`pages/${page?.id}`, { deletedAt: new Date().toISOString() })
      const run = await runImport(database, folder, '--publish')
      expect(statuses(run)['pages/over.md']).toBe('kept')
      expect(await find('pages', 'Over ons')).toEqual([])
    })

    test('a taken address gets a number, and that is said', async () => {
      const other = sourceFolder({ 'a.md': '---\ntitle: Iets anders\nslug: de-bus\n---\nTekst.' })
      const run = await runImport(database, other)
      expect(sentences(run, 'a.md').join()).toContain('"de-bus" was al van een ander stuk')
      expect(await find('articles', 'Iets anders')).toMatchObject([
        { slug: 'de-bus-2', _status: 'draft' },
      ])
    })
  })
}

async function sources() {
  return {
    'themes/vervoer.md': '---\ntitle: Vervoer\ndescription: Over bussen.\n---\n',
    'articles/bus.md': `---
title: De bus
slug: de-bus
publishedAt: 2025-03-12
summary: [Eerste punt., Tweede punt.]
themes: [vervoer]
related: [../tools/tellen.md]
---
Tel eerst [de ritten](../tools/tellen.md).

![Een plein](plein.jpg)

[het rooster](rooster.pdf)
`,
    'articles/plein.jpg': await bytesOf(await makeJpeg('plein.jpg', { width: 500, height: 300 })),
    'articles/rooster.pdf': await bytesOf(makePdf('rooster.pdf')),
    'tools/tellen.md': `---
title: Ritten tellen
purpose: Weten of een bus gebruikt wordt.
steps:
  - title: Leen een bus
    text: Lees ook [over de bus](../articles/bus.md).
---
![Hetzelfde plein](../articles/plein.jpg)
`,
    'pages/over.md': '---\ntitle: Over ons\n---\nWij zijn het dorp.',
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}
