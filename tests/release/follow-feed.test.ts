import { setTimeout as sleep } from 'node:timers/promises'
import { followFeed } from 'scripts/follow-feed'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FEED_KEY } from './fake-feed.ts'
import { article, type Installation, makeInstallation, SITE_URL } from './installation.ts'

let installation: Installation
let stop: AbortController
let following: Promise<void>
let releases: number
let troubles: unknown[]

beforeEach(async () => {
  installation = await makeInstallation()
  await installation.release()
  stop = new AbortController()
  releases = 0
  troubles = []
})
afterEach(async () => {
  stop.abort()
  await following
  await installation.remove()
})

function follow(release: () => Promise<unknown> = () => installation.release()): void {
  following = followFeed({
    dataFolder: installation.dataFolder,
    feedUrl: installation.feed.url,
    feedKey: FEED_KEY,
    signal: stop.signal,
    onChange: async () => {
      await release()
      releases += 1
    },
    onIdle: async () => undefined,
    onWish: async () => false,
    siteUrl: SITE_URL,
    onTrouble: (error) => troubles.push(error),
  })
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!holds()) {
    if (Date.now() > end) throw new Error('This did not come to pass.')
    await sleep(20)
  }
}

it('makes a release when something is published, and none before', async () => {
  follow()
  await sleep(500)
  expect(releases).toBe(0)
  installation.feed.publish(article('zandloper', 'Nieuw.'))
  await until(() => releases === 1)
  expect(installation.read('kennisbank/zandloper/index.html')).toContain('Nieuw.')
})

it('makes up for a release that failed before it began to follow', async () => {
  installation.feed.publish(article('zandloper', 'Nieuw.'))
  follow()
  await until(() => releases === 1)
  expect(installation.exists('kennisbank/zandloper/index.html')).toBe(true)
})

it('tries again after a failure, at once when something else is published', async () => {
  let failing = true
  follow(async () => {
    if (failing) throw new Error('This fails.')
    return installation.release()
  })
  installation.feed.publish(article('zandloper', 'Nieuw.'))
  await until(() => troubles.length >= 2)
  failing = false
  installation.feed.publish(article('ander', 'Ook nieuw.'))
  await until(() => releases >= 1)
  expect(installation.exists('kennisbank/ander/index.html')).toBe(true)
})

it('stops when it is told to, also while it waits', async () => {
  follow()
  await sleep(100)
  const start = Date.now()
  stop.abort()
  await following
  expect(Date.now() - start).toBeLessThan(1000)
  expect(troubles).toEqual([])
})
