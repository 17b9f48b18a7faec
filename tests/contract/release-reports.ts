import { FEED_PATHS, type ReleaseReport } from 'content-models'
import { FEED_KEY } from './cms-process.ts'
import { FeedReader } from './feed-reader.ts'

export const SITE = 'http://127.0.0.1:4321/'

/** Tells the cms of a release as a releaser does; the moment is now, the cursor the end of the feed. */
export async function postReport(
  address: string,
  parts: Partial<ReleaseReport> = {},
  key: string = FEED_KEY,
): Promise<Response> {
  const reader = new FeedReader(address)
  if (!parts.cursor) await reader.readAll(500)
  return post(address, { ...baseReport(), cursor: reader.cursor ?? '', ...parts }, key)
}

/** Posts anything at all where reports go. */
export function post(address: string, body: unknown, key: string = FEED_KEY): Promise<Response> {
  return fetch(new URL(FEED_PATHS.reports, address), {
    method: 'POST',
    headers: {
      Authorization: `feed-keys API-Key ${key}`,
      'Content-Type': 'application/json',
      // Of a body that is too large the cms reads no more, and the connection ends.
      Connection: 'close',
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** A report of a release that went well. */
export function baseReport(): ReleaseReport {
  return {
    site: SITE,
    release: 1,
    stage: 'live',
    moment: new Date().toISOString(),
    cursor: 'a:0',
    durationMs: 420,
    printedPages: 3,
    pages: 40,
    changes: [],
    moreChanges: 0,
    held: [],
    kept: [1],
    warnings: [],
  }
}
