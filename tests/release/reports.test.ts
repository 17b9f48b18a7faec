import { setTimeout as sleep } from 'node:timers/promises'
import { followFeed } from 'scripts/follow-feed'
import { fulfilWish } from 'scripts/fulfil-wish'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FEED_KEY } from './fake-feed.ts'
import { article, type Installation, makeInstallation, SITE_URL } from './installation.ts'

let installation: Installation

beforeEach(async () => {
  installation = await makeInstallation([])
})
afterEach(() => installation.remove())

const reports = () => installation.feed.reports
const withLink = (slug: string, url: string) => ({
  ...article(slug, 'x'),
  body: [
    {
      type: 'paragraph' as const,
      children: [
        { type: 'link' as const, href: url, children: [{ type: 'text' as const, text: 'hier' }] },
      ],
    },
  ],
})

describe('what the cms hears of a release', () => {
  it('is each stage, with the documents, their pages and their hashes', async () => {
    installation.feed.publish(article('zandloper', 'Woorden.'))
    await installation.release()
    expect(reports().map(({ stage, release }) => `${stage} ${release}`)).toEqual([
      'printed 1',
      'checked 1',
      'live 1',
    ])
    expect(reports().at(-1)).toMatchObject({
      site: SITE_URL,
      kept: [1],
      held: [],
      changes: [
        {
          change: 'published',
          id: 'test-zandloper',
          path: '/kennisbank/zandloper/',
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    })
  })

  it('is what holds a document, and that the rest is live', async () => {
    installation.feed.publish(article('goed', 'Woorden.'))
    await installation.release()
    installation.feed.publish(withLink('fout', `${SITE_URL}kennisbank/nergens/`))
    installation.feed.publish(article('ander', 'Een ander stuk.'))
    const result = await installation.release()
    expect(result.held).toMatchInlineSnapshot(`
      [
        {
          "id": "test-fout",
          "kind": "article",
          "problems": [
            "De link http://127.0.0.1:4321/kennisbank/nergens/ leidt nergens heen. Verbeter de link of haal hem weg, en publiceer opnieuw.",
          ],
          "reason": "broken-link",
          "title": "Titel van fout",
          "updatedAt": "2026-11-20T10:00:00.000Z",
        },
      ]
    `)
    expect(installation.exists('kennisbank/ander/index.html')).toBe(true)
    expect(installation.exists('kennisbank/fout/index.html')).toBe(false)
    expect(reports().at(-1)).toMatchObject({ stage: 'live', held: result.held })
    // The address that it points at comes to be.
    installation.feed.publish(article('nergens', 'Toch ergens.'))
    expect((await installation.release()).held).toEqual([])
    expect(installation.exists('kennisbank/fout/index.html')).toBe(true)
  })

  it('is that nothing changed for readers when all that is new is held', async () => {
    installation.feed.publish(article('goed', 'Woorden.'))
    await installation.release()
    installation.feed.publish(withLink('fout', `${SITE_URL}kennisbank/nergens/`))
    expect(await installation.release()).toMatchObject({ isNew: false, release: 1 })
    expect(reports().at(-1)).toMatchObject({ stage: 'live', release: 1, changes: [] })
    expect(reports().at(-1)?.held).toHaveLength(1)
    expect(await installation.release()).toMatchObject({ isNew: false, release: 1 })
  })
})

describe('documents that go out together', () => {
  const together = { id: 'set', size: 2 }

  it('wait for each other', async () => {
    installation.feed.append({ change: 'published', document: article('een', 'x'), together })
    await installation.release()
    expect(installation.exists('kennisbank/een/index.html')).toBe(false)
    installation.feed.append({ change: 'published', document: article('twee', 'x'), together })
    expect((await installation.release()).held).toEqual([])
    expect(installation.exists('kennisbank/een/index.html')).toBe(true)
    expect(installation.exists('kennisbank/twee/index.html')).toBe(true)
  })

  it('are held together when one has a dead link, and each says why', async () => {
    const faulty = withLink('twee', `${SITE_URL}kennisbank/nergens/`)
    installation.feed.append({ change: 'published', document: article('een', 'x'), together })
    installation.feed.append({ change: 'published', document: faulty, together })
    installation.feed.publish(article('los', 'Gaat gewoon door.'))
    const { held } = await installation.release()
    expect(held.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'test-een together',
      'test-twee broken-link',
    ])
    expect(held[0]?.problems).toMatchInlineSnapshot(`
      [
        "Dit stuk gaat samen met andere live, en "Titel van twee" kan nog niet: De link http://127.0.0.1:4321/kennisbank/nergens/ leidt nergens heen. Verbeter de link of haal hem weg, en publiceer opnieuw. Geen van de stukken is live.",
      ]
    `)
    expect(installation.exists('kennisbank/een/index.html')).toBe(false)
    expect(installation.exists('kennisbank/los/index.html')).toBe(true)
  })
})

it('goes back when somebody wishes so in the cms, and tells that it did', async () => {
  installation.feed.publish(article('zandloper', 'Eén.'))
  await installation.release()
  installation.feed.publish({ ...article('zandloper', 'Twee.'), updatedAt: '2026-11-21T10:00:00Z' })
  await installation.release()
  const stop = new AbortController()
  const settings = {
    dataFolder: installation.dataFolder,
    siteUrl: SITE_URL,
    feedUrl: installation.feed.url,
    feedKey: FEED_KEY,
  }
  const following = followFeed({
    ...settings,
    signal: stop.signal,
    onChange: async () => undefined,
    onIdle: async () => undefined,
    onWish: (wish) => fulfilWish(settings, wish),
    onTrouble: () => undefined,
  })
  try {
    installation.feed.wish = { id: 'wens', wish: 'rollback', to: 1 }
    while (installation.feed.wish) await sleep(20)
    expect(installation.current()).toBe('0001')
    expect(reports().at(-1)).toMatchObject({ stage: 'rolled-back', release: 1, wish: 'wens' })
    installation.feed.wish = { id: 'onmogelijk', wish: 'rollback', to: 99 }
    while (installation.feed.wish) await sleep(20)
    expect(reports().at(-1)).toMatchObject({ stage: 'failed', wish: 'onmogelijk' })
  } finally {
    stop.abort()
    await following
  }
})
