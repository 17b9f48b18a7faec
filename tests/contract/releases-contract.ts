import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient, EDITOR, type JsonDocument } from './cms-client.ts'
import { type CmsProcess, startCms } from './cms-process.ts'
import { baseReport, post, postReport, SITE } from './release-reports.ts'
import { publishedArticle } from './sample-documents.ts'
import type { MakeDatabase } from './test-database.ts'

/** What a releaser tells of its releases is kept, whole, once, and for people only. */
export function describeReleasesContract(makeDatabase: MakeDatabase): void {
  describe('reports of releases', () => {
    let cms: CmsProcess
    let editor: CmsClient
    let article: JsonDocument

    beforeAll(async () => {
      cms = await startCms(makeDatabase(), '--drop')
      editor = await CmsClient.firstUser(cms.address)
      article = await editor.create('articles', publishedArticle('Een bankje van wilgentenen'))
    })
    afterAll(() => cms.stop())

    async function releases(): Promise<JsonDocument[]> {
      const { body } = await editor.send('GET', '/api/releases?limit=100&sort=number')
      return body.docs ?? []
    }

    async function release(number: number): Promise<JsonDocument | undefined> {
      return (await releases()).find((one) => one.number === number)
    }

    function change() {
      return {
        change: 'published' as const,
        kind: 'article' as const,
        id: article.id,
        title: article.title,
        path: '/kennisbank/een-bankje-van-wilgentenen/',
        updatedAt: String(article.updatedAt),
        hash: 'a'.repeat(64),
      }
    }

    test('come from the key of the feed only', async () => {
      expect((await postReport(cms.address, {}, 'een-verkeerde-sleutel')).status).toBe(401)
      const person = await editor.send('POST', '/api/content-feed/reports', baseReport())
      expect(person.status).toBe(401)
      expect(await releases()).toEqual([])
    })

    test.each([
      ['no JSON', '{"site":', 400],
      ['something else', { hallo: 'wereld' }, 400],
      ['a stage that is none', { ...baseReport(), stage: 'klaar' }, 400],
      ['a site that is no web address', { ...baseReport(), site: 'javascript:alert(1)' }, 400],
      ['more than 2 MB', { ...baseReport(), problem: 'x'.repeat(3_000_000) }, 400],
      ['a place of another database', { ...baseReport(), cursor: 'onzin:3' }, 410],
    ])('refuse %s, and keep nothing', async (_, body, status) => {
      expect((await post(cms.address, body)).status).toBe(status)
      expect(await releases()).toEqual([])
    })

    test('of each stage make one release, with who did it and when', async () => {
      for (const stage of ['printed', 'checked', 'live'] as const) {
        const report = { stage, changes: [change()], moment: new Date().toISOString() }
        const statuses = [
          (await postReport(cms.address, report)).status,
          (await postReport(cms.address, report)).status,
        ]
        expect(statuses).toEqual([204, 204])
      }
      expect(await releases()).toMatchObject([
        {
          number: 1,
          site: SITE,
          stage: 'live',
          turn: 1,
          moments: {
            printed: expect.any(String),
            checked: expect.any(String),
            live: expect.any(String),
          },
          changes: [{ id: article.id, by: EDITOR.name, hash: 'a'.repeat(64) }],
        },
      ])
    })

    test('told again, when only what is held changed, leave the release as it came to be', async () => {
      const held = [
        {
          kind: 'article' as const,
          id: article.id,
          title: article.title,
          reason: 'broken-link' as const,
          problems: ['De link naar /weg/ leidt nergens heen.'],
        },
      ]
      await postReport(cms.address, { held, durationMs: 1, printedPages: 0 })
      expect(await release(1)).toMatchObject({
        durationMs: 420,
        printedPages: 3,
        changes: [{ id: article.id }],
        held,
        turn: 1,
      })
    })

    test('of a number that failed and comes again begin anew', async () => {
      const failed = { release: 2, stage: 'failed' as const, problem: 'De schijf is vol.' }
      await postReport(cms.address, { ...failed, moment: '2026-11-24T10:00:00.000Z' })
      expect(await release(2)).toMatchObject({ stage: 'failed', turn: 0, problem: failed.problem })
      for (const [stage, second] of [
        ['printed', 1],
        ['live', 2],
      ] as const) {
        await postReport(cms.address, {
          release: 2,
          stage,
          moment: `2026-11-24T10:00:0${second}.000Z`,
        })
      }
      const again = await release(2)
      expect(again).toMatchObject({ stage: 'live', turn: 2, problem: null })
      expect(Object.keys(again?.moments ?? {}).sort()).toEqual(['live', 'printed'])
    })

    test('that come late change nothing of what readers see', async () => {
      await postReport(cms.address, { release: 2, stage: 'checked' })
      expect(await release(2)).toMatchObject({ stage: 'live', turn: 2 })
    })

    test('of going back make the earlier release the one that readers see', async () => {
      await postReport(cms.address, { release: 1, stage: 'rolled-back' })
      expect(await release(1)).toMatchObject({ stage: 'rolled-back', turn: 3 })
    })

    test('that cross each other are all kept', async () => {
      const reports = Array.from({ length: 12 }, (_, index) =>
        postReport(cms.address, { release: 10 + (index % 3), moment: moment(index) }),
      )
      expect((await Promise.all(reports)).map(({ status }) => status)).toEqual(Array(12).fill(204))
      const numbers = (await releases()).map(({ number }) => number)
      expect(numbers).toEqual([1, 2, 10, 11, 12])
    })

    test('beyond two hundred push out the oldest of that site, and of no other', async () => {
      await postReport(cms.address, { release: 1, site: 'https://elders.example/dorp' })
      await postReport(cms.address, { release: 205 })
      const kept = (await releases()).map(({ site, number }) => `${site} ${number}`)
      expect(kept).toEqual([
        'https://elders.example/dorp/ 1',
        `${SITE} 10`,
        `${SITE} 11`,
        `${SITE} 12`,
        `${SITE} 205`,
      ])
    })

    test('are read by people, and written by nobody', async () => {
      const [first] = await releases()
      const stranger = new CmsClient(cms.address)
      expect((await stranger.send('GET', '/api/releases')).status).toBe(403)
      const attempts = [
        await editor.send('POST', '/api/releases', { number: 9 }),
        await editor.send('PATCH', `/api/releases/${first?.id}`, { number: 9 }),
        await editor.send('DELETE', `/api/releases/${first?.id}`),
        await editor.send('GET', '/api/release-wishes'),
      ]
      expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    })
  })
}

function moment(index: number): string {
  return new Date(Date.UTC(2026, 10, 24, 12, 0, index)).toISOString()
}
