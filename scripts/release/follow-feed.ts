import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FEED_LIMITS } from 'content-models'
import { currentDay, openStore, readState } from 'site/content-store'
import { type FeedAccess, fetchFeedPage, UnknownCursorError } from './feed-client.ts'
import { storePath } from './pull-feed.ts'
import { currentManifest } from './release-folders.ts'

type Follow = FeedAccess & {
  dataFolder: string
  signal: AbortSignal
  /** Makes a release; when it fails it is tried again after a pause, or when something else is published. */
  onChange(): Promise<void>
  /** Does what no reader waits for, until it is done or the signal comes. */
  onIdle(signal: AbortSignal): Promise<void>
  /** Tells of trouble that will be tried again. */
  onTrouble(error: unknown): void
}

/** Changes that come this close together go out in one release. */
const GATHER_MS = 100
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

/** Waits for changes in the feed, by long polls, and for the next day, and asks for a release each time, until the signal stops it. */
export async function followFeed(follow: Follow): Promise<void> {
  let pause = 0
  let isBehind = hasFallenBehind(follow.dataFolder)
  while (!follow.signal.aborted) {
    try {
      if (pause > 0) await waitAfterTrouble(follow, pause)
      else if (!isBehind) await idleUntilChange(follow)
      await sleep(GATHER_MS, undefined, { signal: follow.signal })
      await follow.onChange()
      isBehind = false
      pause = 0
    } catch (error) {
      if (follow.signal.aborted) return
      follow.onTrouble(error)
      pause = Math.min(pause * 2 || FIRST_PAUSE_MS, LONGEST_PAUSE_MS)
    }
  }
}

/** Whether an earlier release failed on what the store holds, or no release was made at all. */
function hasFallenBehind(dataFolder: string): boolean {
  const released = currentManifest(join(dataFolder, 'releases'))?.cursor
  return released === undefined || released !== storedCursor(dataFolder)
}

async function idleUntilChange(follow: Follow): Promise<void> {
  const changed = new AbortController()
  const idle = follow.onIdle(AbortSignal.any([follow.signal, changed.signal]))
  const tidied = idle.catch(follow.onTrouble)
  try {
    await waitForChange(follow)
  } finally {
    changed.abort()
    await tidied
  }
}

/** Waits until the feed has something new, or another day begins: then pages may read differently. */
async function waitForChange(follow: Follow): Promise<void> {
  const cursor = storedCursor(follow.dataFolder)
  const day = currentDay()
  while (cursor && day === currentDay()) {
    if (await hasMoved(follow, { cursor, wait: FEED_LIMITS.wait })) return
  }
}

/** Waits for a pause, less when something new is published: that may well be the repair. */
async function waitAfterTrouble(follow: Follow, pause: number): Promise<void> {
  const end = performance.now() + pause
  const cursor = storedCursor(follow.dataFolder)
  for (;;) {
    const left = end - performance.now()
    if (left <= 0) return
    const wait = Math.min(FEED_LIMITS.wait, Math.ceil(left / 1000))
    const hasNews = cursor
      ? await hasMoved(follow, { cursor, wait }).catch(() => undefined)
      : undefined
    if (hasNews) return
    if (hasNews === undefined) await sleep(left, undefined, { signal: follow.signal })
  }
}
async function hasMoved(
  follow: Follow,
  { cursor, wait }: { cursor: string; wait: number },
): Promise<boolean> {
  try {
    const page = await fetchFeedPage(follow, { cursor, limit: 1, wait, signal: follow.signal })
    return page.cursor !== cursor
  } catch (error) {
    if (error instanceof UnknownCursorError) return true
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
