import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FEED_LIMITS, type ReleaseWish } from 'content-models'
import { currentDay, openStore, readState } from 'site/content-store'
import { type FeedAccess, fetchFeedPage, UnknownCursorError } from './feed-client.ts'
import { storePath } from './pull-feed.ts'
import { currentManifest } from './release-folders.ts'

type Follow = FeedAccess & {
  dataFolder: string
  siteUrl: string
  signal: AbortSignal
  /** Makes a release; when it fails it is tried again after a pause, or when something else is published. */
  onChange(): Promise<void>
  /** Does what somebody asked for in the cms, and tells it that this is done. Answers whether a release must follow. */
  onWish(wish: ReleaseWish): Promise<boolean>
  /** Does what no reader waits for, until it is done or the signal comes. */
  onIdle(signal: AbortSignal): Promise<void>
  /** Tells of trouble that will be tried again. */
  onTrouble(error: unknown): void
}

/** What the feed has to tell; absent when there is nothing. */
type News = { hasMoved: boolean; wishes: ReleaseWish[] }

/** Changes that come this close together go out in one release; closer on a quiet day than when many people publish. */
const GATHER_MS = { quiet: 100, busy: 700 }
/** So long after a release it counts as a busy moment. */
const BUSY_MS = 2000
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

/** Waits for changes in the feed, by long polls, and for the next day, and asks for a release each time, until the signal stops it. */
export async function followFeed(follow: Follow): Promise<void> {
  let pause = 0
  let isBehind = hasFallenBehind(follow.dataFolder)
  let released = Number.NEGATIVE_INFINITY
  while (!follow.signal.aborted) {
    try {
      const news = isBehind ? MOVED : await waitForNews(follow, pause)
      const isBusy = performance.now() - released < BUSY_MS
      await answerNews(follow, news, isBusy ? GATHER_MS.busy : GATHER_MS.quiet)
      if (news.hasMoved) released = performance.now()
      isBehind = false
      pause = 0
    } catch (error) {
      if (follow.signal.aborted) return
      follow.onTrouble(error)
      pause = Math.min(pause * 2 || FIRST_PAUSE_MS, LONGEST_PAUSE_MS)
    }
  }
}

const MOVED: News = { hasMoved: true, wishes: [] }

async function answerNews(
  follow: Follow,
  { hasMoved, wishes }: News,
  gather: number,
): Promise<void> {
  let mustRelease = hasMoved
  for (const wish of wishes) mustRelease = (await follow.onWish(wish)) || mustRelease
  await sleep(gather, undefined, { signal: follow.signal })
  if (!mustRelease) return
  await follow.onChange()
}

/** Whether an earlier release failed on what the store holds, or no release was made at all. */
function hasFallenBehind(dataFolder: string): boolean {
  const released = currentManifest(join(dataFolder, 'releases'))?.cursor
  return released === undefined || released !== storedCursor(dataFolder)
}

function waitForNews(follow: Follow, pause: number): Promise<News> {
  return pause > 0 ? waitAfterTrouble(follow, pause) : idleUntilNews(follow)
}

async function idleUntilNews(follow: Follow): Promise<News> {
  const changed = new AbortController()
  const idle = follow.onIdle(AbortSignal.any([follow.signal, changed.signal]))
  const tidied = idle.catch(follow.onTrouble)
  try {
    return await pollUntilNews(follow)
  } finally {
    changed.abort()
    await tidied
  }
}

/** Waits until the feed has something new, or another day begins: then pages may read differently. */
async function pollUntilNews(follow: Follow): Promise<News> {
  const cursor = storedCursor(follow.dataFolder)
  const day = currentDay()
  while (cursor && day === currentDay()) {
    const news = await askNews(follow, { cursor, wait: FEED_LIMITS.wait })
    if (news) return news
  }
  return MOVED
}

/** Waits for a pause, less when something new is published: that may well be the repair. */
async function waitAfterTrouble(follow: Follow, pause: number): Promise<News> {
  const end = performance.now() + pause
  const cursor = storedCursor(follow.dataFolder)
  for (;;) {
    const left = end - performance.now()
    if (left <= 0) return MOVED
    const wait = Math.min(FEED_LIMITS.wait, Math.ceil(left / 1000))
    const news = cursor ? await askNews(follow, { cursor, wait }).catch(() => 'unknown') : 'unknown'
    if (typeof news === 'object') return news
    if (news === 'unknown') await sleep(left, undefined, { signal: follow.signal })
  }
}

async function askNews(
  { siteUrl: site, signal, ...access }: Follow,
  { cursor, wait }: { cursor: string; wait: number },
): Promise<News | undefined> {
  try {
    const page = await fetchFeedPage(access, { cursor, limit: 1, wait, site, signal })
    const wishes = page.wishes ?? []
    const hasMoved = page.cursor !== cursor
    return hasMoved || wishes.length > 0 ? { hasMoved, wishes } : undefined
  } catch (error) {
    if (error instanceof UnknownCursorError) return MOVED
    throw error
  }
}

/** The place in the feed up to which the store tells; undefined when there is no usable store. */
function storedCursor(dataFolder: string): string | undefined {
  try {
    const store = openStore(storePath(dataFolder), { readOnly: true })
    try {
      return readState(store, 'cursor')
    } finally {
      store.close()
    }
  } catch {
    return undefined
  }
}
