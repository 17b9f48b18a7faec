import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { FEED_LIMITS } from 'content-models'
import { openStore, readState } from 'site/content-store'
import { type FeedAccess, fetchFeedPage, UnknownCursorError } from './feed-client.ts'
import { storePath } from './pull-feed.ts'

type Follow = FeedAccess & {
  dataFolder: string
  signal: AbortSignal
  /** Makes a release; when it fails the feed is asked again after a pause. */
  onChange(): Promise<void>
  /** Tells of trouble that will be tried again. */
  onTrouble(error: unknown): void
}

/** Changes that come this close together go out in one release. */
const GATHER_MS = 200
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/** Waits for changes in the feed, by long polls, and asks for a release each time, until the signal stops it. */
export async function followFeed(follow: Follow): Promise<void> {
  let pause = FIRST_PAUSE_MS
  let mustRetry = false
  while (!follow.signal.aborted) {
    try {
      if (mustRetry || (await hasChanges(follow))) {
        await sleep(GATHER_MS, undefined, { signal: follow.signal })
        mustRetry = true
        await follow.onChange()
        mustRetry = false
      }
      pause = FIRST_PAUSE_MS
    } catch (error) {
      if (follow.signal.aborted) return
      follow.onTrouble(error)
      await sleep(pause, undefined, { signal: follow.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }
}

async function hasChanges(follow: Follow): Promise<boolean> {
  const cursor = storedCursor(follow.dataFolder)
  if (!cursor) return true
  try {
    const page = await fetchFeedPage(follow, {
      cursor,
      limit: 1,
      wait: FEED_LIMITS.wait,
      signal: follow.signal,
    })
    return page.cursor !== cursor
  } catch (error) {
    if (error instanceof UnknownCursorError) return true
    throw error
  }
}

/** The place in the feed up to which the store tells; undefined when there is no usable store. */
function storedCursor(dataFolder: string): string | undefined {
  const path = storePath(dataFolder)
  if (!existsSync(path)) return undefined
  try {
    const store = openStore(path, { readOnly: true })
    const cursor = readState(store, 'cursor')
    store.close()
    return cursor
  } catch {
    return undefined
  }
}
