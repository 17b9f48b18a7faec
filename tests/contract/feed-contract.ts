import { randomUUID } from 'node:crypto'
import { feedErrorSchema } from 'content-models'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient, EDITOR, type JsonDocument } from './cms-client.ts'
import { type CmsProcess, startCms } from './cms-process.ts'
import { askFeed, FeedReader } from './feed-reader.ts'
import { articleData, lexicalText, publishedArticle } from './sample-documents.ts'
import type { MakeDatabase } from './test-database.ts'

/** What every reader of the content feed may rely on, on any database. */
export function describeFeedContract(makeDatabase: MakeDatabase): void {
  describe('content feed', () => {
    let cms: CmsProcess
    let editor: CmsClient

    beforeAll(async () => {
      cms = await startCms(makeDatabase(), '--drop')
      editor = await CmsClient.firstUser(cms.address)
    })
    afterAll(() => cms.stop())

    test('refuses a wrong key, and people', async () => {
      const wrong = await askFeed(cms.address, {}, 'een-verkeerde-sleutel')
      expect(wrong.status).toBe(401)
      expect(feedErrorSchema.parse(await wrong.json()).error.code).toBe('unauthorized')
      const person = await editor.send('GET', '/api/content-feed')
      expect(person.status).toBe(401)
      const anonymous = await fetch(`${cms.address}/api/content-feed/files/foto-12345678.webp`)
      expect(anonymous.status).toBe(401)
    })

    test('hands over a published document, the same when asked twice', async () => {
      const made = await editor.create('articles', publishedArticle('Een buurtbus beginnen'))
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      expect(reader.documents.get(made.id)).toMatchObject({
        kind: 'article',
        slug: 'een-buurtbus-beginnen',
        title: 'Een buurtbus beginnen',
        summary: ['In het kort: Een buurtbus beginnen'],
        body: [{ type: 'paragraph' }],
      })
      const again = new FeedReader(cms.address)
      await again.readAll()
      expect([...again.documents]).toEqual([...reader.documents])
      expect(await reader.readAll()).toEqual([])
    })

    test('keeps a draft, and a newer draft, to itself', async () => {
      const reader = new FeedReader(cms.address)
      await editor.send('POST', '/api/articles?draft=true', articleData('Kladwerk', 'kladwoorden'))
      const made = await editor.create('articles', publishedArticle('Heel af', 'eerste woorden'))
      await reader.readAll()
      await editor.update(`articles/${made.id}?draft=true&autosave=true`, {
        title: 'Nog niet af',
        body: lexicalText('tweede woorden'),
        _status: 'draft',
      })
      expect(await reader.readAll()).toEqual([])
      await reader.readPage({ wait: 1 })
      const everything = new FeedReader(cms.address)
      await everything.readAll()
      const received = reader.received + everything.received
      expect(received).toContain('eerste woorden')
      for (const words of ['Kladwerk', 'kladwoorden', 'Nog niet af', 'tweede woorden']) {
        expect(received).not.toContain(words)
      }
    })

    test('shows the key no draft through REST either', async () => {
      const key = `feed-keys API-Key ${(await import('./cms-process.ts')).FEED_KEY}`
      const site = new CmsClient(cms.address, key)
      for (const query of [
        '?draft=true&limit=100',
        '/versions?limit=100',
        '?trash=true&limit=100',
      ]) {
        const { body } = await site.send('GET', `/api/articles${query}`)
        expect(JSON.stringify(body)).not.toMatch(/kladwoorden|tweede woorden/)
      }
      const users = await site.send('GET', '/api/users')
      expect(JSON.stringify(users.body)).not.toContain(EDITOR.email)
    })

    test('tells of no editor', async () => {
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      expect(reader.documents.size).toBeGreaterThan(0)
      expect(reader.received).not.toContain(EDITOR.email)
      expect(reader.received).not.toContain(EDITOR.name)
      expect(reader.received).not.toContain(await ownId(editor))
    })

    test.each([
      ['taking it back', (path: string) => editor.update(path, { _status: 'draft' })],
      ['the bin', (path: string) => editor.update(path, { deletedAt: new Date().toISOString() })],
      ['deleting it', (path: string) => editor.remove(path)],
    ])('withdraws a document after %s', async (way, withdraw) => {
      const made = await editor.create('articles', publishedArticle(`Weg door ${way}`))
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      expect(reader.documents.has(made.id)).toBe(true)
      await withdraw(`articles/${made.id}`)
      expect(await reader.readAll()).toEqual([
        { change: 'withdrawn', kind: 'article', id: made.id },
      ])
      const late = new FeedReader(cms.address)
      await late.readAll()
      expect(late.documents.has(made.id)).toBe(false)
    })

    test('brings back what comes out of the bin', async () => {
      const made = await editor.create('articles', publishedArticle('Terug uit de prullenbak'))
      await editor.update(`articles/${made.id}`, { deletedAt: new Date().toISOString() })
      await editor.update(`articles/${made.id}?trash=true`, {
        deletedAt: null,
        _status: 'published',
      })
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      expect(reader.documents.has(made.id)).toBe(true)
    })

    test('comes to the same whatever the page size, also when broken off', async () => {
      await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          editor.create('tools', { ...toolData(`Gereedschap ${index}`), _status: 'published' }),
        ),
      )
      const whole = new FeedReader(cms.address)
      await whole.readAll(500)
      for (const limit of [1, 2, 3, 5, 7, 11]) {
        const reader = new FeedReader(cms.address)
        for (let more = true; more; ) {
          await breakOff(cms.address, reader.cursor)
          more = (await reader.readPage({ limit })).more
        }
        expect(new Map(reader.documents)).toEqual(new Map(whole.documents))
      }
    })

    test('knows no cursor of another database, of the future, or of anybody’s making', async () => {
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      const [identity, sequence] = (reader.cursor ?? '').split(':')
      for (const cursor of [
        `${randomUUID()}:1`,
        `${identity}:${Number(sequence) + 1}`,
        `${identity}:-1`,
        `${identity}:1:1`,
        'onzin',
        '',
      ]) {
        const answer = await askFeed(cms.address, { cursor })
        expect([cursor, answer.status]).toEqual([cursor, 410])
        expect(feedErrorSchema.parse(await answer.json()).error.code).toBe('cursor-unknown')
      }
    })

    test.each([{ limit: 0 }, { limit: 501 }, { limit: 'veel' }, { wait: 26 }, { wait: -1 }])(
      'refuses %o',
      async (query) => {
        const answer = await askFeed(cms.address, query as Record<string, string>)
        expect(answer.status).toBe(400)
        expect(feedErrorSchema.parse(await answer.json()).error.code).toBe('invalid-request')
      },
    )

    test('answers a waiting reader as soon as there is something', async () => {
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      const started = performance.now()
      const waiting = reader.readPage({ wait: 20 })
      await new Promise((resolve) => setTimeout(resolve, 300))
      const made = await editor.create('articles', publishedArticle('Hier werd op gewacht'))
      const page = await waiting
      expect(page.changes).toMatchObject([{ change: 'published', document: { id: made.id } }])
      expect(performance.now() - started).toBeLessThan(5000)
    })
  })
}

function toolData(title: string): object {
  return {
    title,
    purpose: 'Om samen te doen.',
    steps: [{ title: 'Begin', body: lexicalText('Ga.') }],
  }
}

/** Asks for a page and doesn't wait for it. */
async function breakOff(address: string, cursor: string | undefined): Promise<void> {
  const url = new URL('/api/content-feed', address)
  if (cursor) url.searchParams.set('cursor', cursor)
  await fetch(url, { signal: AbortSignal.timeout(1) }).catch(() => undefined)
}

async function ownId(editor: CmsClient): Promise<string> {
  const { body } = await editor.send('GET', '/api/users/me')
  return (body.user as JsonDocument).id
}
