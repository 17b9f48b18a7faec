import { FEED_LIMITS, FEED_PATHS } from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { isFeedReader } from '../access/roles.ts'
import { nextChange } from './change-announcement.ts'
import { feedIdentity, readCursor } from './cursor.ts'
import { feedError } from './feed-error.ts'
import { lastSequence } from './journal.ts'
import { readChanges } from './read-changes.ts'

/** How often a waiting reader looks for changes that another process made. */
const LOOK_AGAIN_MS = 1000

/** `GET /api/content-feed`: what was published, changed or withdrawn since a cursor. */
export const changesEndpoint: Endpoint = {
  path: FEED_PATHS.changes.replace(/^\/api/, ''),
  method: 'get',
  handler: async (req) => {
    if (!isFeedReader(req.user)) return feedError('unauthorized')
    const limit = wholeNumber(req, 'limit', {
      default: FEED_LIMITS.default,
      min: 1,
      max: FEED_LIMITS.max,
    })
    const wait = wholeNumber(req, 'wait', { default: 0, min: 0, max: FEED_LIMITS.wait })
    if (limit === undefined || wait === undefined) return feedError('invalid-request')
    const identity = await feedIdentity(req.payload)
    const sequence = await readCursor(req.searchParams.get('cursor'), identity, req.payload)
    if (sequence === undefined) return feedError('cursor-unknown')
    await waitForChange(req, sequence, wait * 1000)
    const page = await readChanges({ identity, sequence, limit, req })
    return Response.json(page, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function waitForChange(
  req: PayloadRequest,
  sequence: number,
  milliseconds: number,
): Promise<void> {
  const end = performance.now() + milliseconds
  for (;;) {
    const left = end - performance.now()
    if (left <= 0 || req.signal?.aborted) return
    if ((await lastSequence(req.payload)) > sequence) return
    await nextChange(Math.min(LOOK_AGAIN_MS, left), req.signal)
  }
}

type Range = { default: number; min: number; max: number }

function wholeNumber(req: PayloadRequest, name: string, range: Range): number | undefined {
  const text = req.searchParams.get(name)
  if (text === null) return range.default
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  return number >= range.min && number <= range.max ? number : undefined
}
