import type { ReleasedChange, ReleaseReport } from 'content-models'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient, EDITOR, type JsonDocument } from './cms-client.ts'
import { type CmsProcess, FEED_KEY, startCms } from './cms-process.ts'
import { askFeed, FeedReader } from './feed-reader.ts'
import { postReport, SITE } from './release-reports.ts'
import { articleData, publishedArticle } from './sample-documents.ts'
import type { MakeDatabase } from './test-database.ts'

/** What people in the cms learn of what readers see, and how they go back. */
export function describeProofContract(makeDatabase: MakeDatabase): void {
  describe('proof of publication', () => {
    let cms: CmsProcess
    let editor: CmsClient

    beforeAll(async () => {
      cms = await startCms(makeDatabase(), '--drop')
      editor = await CmsClient.firstUser(cms.address)
    })
    afterAll(() => cms.stop())

    async function proofOf({ id }: JsonDocument) {
      return (await editor.send('GET', `/api/articles/${id}/proof`)).body
    }

    function report(release: number, parts: Partial<ReleaseReport> = {}): Promise<Response> {
      return postReport(cms.address, { release, kept: [release], ...parts })
    }

    test('goes from the queue to live, with release, hash and link', async () => {
      const made = await editor.create('articles', publishedArticle('Een wip voor twee'))
      expect(await proofOf(made)).toMatchObject({
        state: 'queued',
        isPending: true,
        by: EDITOR.name,
        readersSee: 'unknown',
        address: null,
      })
      for (const [stage, isPending] of [
        ['printed', true],
        ['checked', true],
        ['live', false],
      ] as const) {
        await report(1, { stage, changes: [changeOf(made)] })
        expect(await proofOf(made)).toMatchObject({ state: stage, isPending, release: 1 })
      }
      const proof = await proofOf(made)
      expect(proof).toMatchObject({
        readersSee: 'this',
        hash: 'ab'.repeat(32),
        address: `${SITE}kennisbank/een-wip-voor-twee/`,
        steps: ['queued', 'printed', 'checked', 'live'].map((name) => ({
          name,
          at: expect.stringMatching(/^\d{4}-.*Z$/),
        })),
      })
    })

    test('of a draft, and of what was taken back', async () => {
      const made = await editor.create('articles?draft=true', articleData('Nog niet'))
      expect(await proofOf(made)).toMatchObject({ state: 'draft', isPending: false, steps: [] })
      await editor.update(`articles/${made.id}`, { _status: 'published' })
      await editor.update(`articles/${made.id}`, { _status: 'draft' })
      expect(await proofOf(made)).toMatchObject({ state: 'withdrawing', isPending: true })
      const { updatedAt: _updatedAt, hash: _hash, ...withdrawn } = changeOf(made)
      await report(2, { changes: [{ ...withdrawn, change: 'withdrawn' }] })
      expect(await proofOf(made)).toMatchObject({
        state: 'withdrawn',
        isPending: false,
        release: 2,
      })
    })

    test('says what is wrong with what is held, and what readers see meanwhile', async () => {
      const made = await editor.create('articles', publishedArticle('Met een dode link'))
      const problems = ['De link naar /weg/ leidt nergens heen. Haal hem weg.']
      const held = [heldOf(made, problems)]
      await report(3, { held })
      const proof = await proofOf(made)
      expect(proof).toMatchObject({ state: 'held', isPending: false, problems, address: null })
      expect(proof.readersSee).toBe('nothing')
      const repaired = await editor.update(`articles/${made.id}`, { _status: 'published' })
      expect(await proofOf(made)).toMatchObject({ state: 'queued', problems: [] })
      await report(4, { changes: [changeOf(repaired)] })
      expect(await proofOf(made)).toMatchObject({ state: 'live', release: 4 })
      const worse = await editor.update(`articles/${made.id}`, { _status: 'published' })
      await report(4, { held: [heldOf(worse, problems)] })
      expect(await proofOf(made)).toMatchObject({ state: 'held', readersSee: 'earlier' })
    })

    test('says why a release failed', async () => {
      const made = await editor.create('articles', publishedArticle('Net op tijd'))
      await report(5, { stage: 'failed', problem: 'De schijf is vol.' })
      expect(await proofOf(made)).toMatchObject({
        state: 'failed',
        isPending: true,
        problems: ['De schijf is vol.'],
      })
    })

    test('is of people only', async () => {
      const made = await editor.create('articles', publishedArticle('Alleen voor ons'))
      const key = new CmsClient(cms.address, `feed-keys API-Key ${FEED_KEY}`)
      for (const client of [new CmsClient(cms.address), key]) {
        for (const path of [`/api/articles/${made.id}/proof`, '/api/releases/overview']) {
          expect((await client.send('GET', path)).status).toBe(403)
        }
        const wish = { site: SITE, to: 1 }
        expect((await client.send('POST', '/api/releases/rollback', wish)).status).toBe(403)
      }
      expect((await editor.send('GET', '/api/articles/onzin/proof')).status).toBe(404)
    })

    test('the overview tells of releases, of what waits, and of what is held', async () => {
      const writer = { email: 'wim@example.org', password: 'nietje paard batterij', name: 'Wim' }
      await editor.create('users', { ...writer, role: 'editor' })
      const wim = await CmsClient.signIn(cms.address, writer)
      const held = await editor.create('articles', publishedArticle('Blijft hangen'))
      await report(6, { held: [heldOf(held, ['Er mist een tool.'])] })
      const waiting = await wim.create('articles', publishedArticle('Staat in de rij'))
      const { body } = await wim.send('GET', '/api/releases/overview')
      const [site] = body.sites as Record<string, unknown>[]
      expect(site).toMatchObject({
        site: SITE,
        waiting: [{ id: waiting.id, title: 'Staat in de rij', by: 'Wim', change: 'published' }],
        held: [{ id: held.id, problems: ['Er mist een tool.'], collection: 'articles' }],
        wish: null,
      })
      const releases = site?.releases as { number: number; isCurrent: boolean }[]
      expect(releases.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1])
      expect(releases.filter(({ isCurrent }) => isCurrent)).toMatchObject([{ number: 6 }])
    })
  })

  describe('going back to a release', () => {
    let cms: CmsProcess
    let editor: CmsClient

    beforeAll(async () => {
      cms = await startCms(makeDatabase(), '--drop')
      editor = await CmsClient.firstUser(cms.address)
      await postReport(cms.address, { release: 1 })
      await postReport(cms.address, { release: 2, kept: [1, 2] })
    })
    afterAll(() => cms.stop())

    function ask(to: unknown, site = SITE) {
      return editor.send('POST', '/api/releases/rollback', { site, to })
    }

    async function wishes(site: string) {
      return (await (await askFeed(cms.address, { site })).json()).wishes
    }

    test('is refused for what isn’t there, or is what readers see', async () => {
      const answers = [
        await ask(7),
        await ask(2),
        await ask('1'),
        await ask(1, 'https://x.example/'),
      ]
      expect(answers.map(({ status }) => status)).toEqual([409, 409, 400, 409])
      expect(await wishes(SITE)).toEqual([])
    })

    test('wakes a releaser that waits, of that site only', async () => {
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      const waiting = reader.readPage({ wait: 20, site: SITE })
      const other = reader.readPage({ wait: 2, site: 'https://elders.example/' })
      expect((await ask(1)).status).toBe(201)
      expect((await waiting).wishes).toEqual([{ id: expect.any(String), wish: 'rollback', to: 1 }])
      expect((await other).wishes).toEqual([])
      expect((await reader.readPage()).wishes).toBeUndefined()
    })

    test('counts once: a newer wish takes the place of an older', async () => {
      const [before] = await wishes(SITE)
      await ask(1)
      const after = await wishes(SITE)
      expect(after).toHaveLength(1)
      expect(after[0].id).not.toBe(before.id)
    })

    test('ends with a report, also one of a database that was put back', async () => {
      const [{ id }] = await wishes(SITE)
      await postReport(cms.address, { release: 1, stage: 'rolled-back', kept: [1, 2], wish: id })
      expect(await wishes(SITE)).toEqual([])
      await ask(2)
      const [second] = await wishes(SITE)
      const failed = { stage: 'failed' as const, problem: 'Release 2 is weg.', wish: second.id }
      await postReport(cms.address, { release: 3, cursor: 'onzin:1', ...failed })
      expect(await wishes(SITE)).toEqual([])
      const { body } = await editor.send('GET', '/api/releases/overview')
      const [site] = body.sites as Record<string, unknown>[]
      expect(site).toMatchObject({ wish: null, refused: { to: 2, problem: 'Release 2 is weg.' } })
    })

    test('the feed takes no site that is no address', async () => {
      expect((await askFeed(cms.address, { site: 'javascript:1' })).status).toBe(400)
    })
  })
}

function changeOf({ id, title, slug, updatedAt }: JsonDocument): ReleasedChange {
  return {
    change: 'published',
    kind: 'article',
    id,
    title,
    path: `/kennisbank/${slug}/`,
    updatedAt: String(updatedAt),
    hash: 'ab'.repeat(32),
  }
}

function heldOf({ id, title, updatedAt }: JsonDocument, problems: string[]) {
  const held = { kind: 'article' as const, id, title, updatedAt: String(updatedAt), problems }
  return { ...held, reason: 'broken-link' as const }
}
