import { FEED_LIMITS, FEED_PATHS } from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { isFeedReader } from '../access/roles.ts'
import { siteAddress } from '../releases/site-address.ts'
import { openWishes } from '../releases/wishes.ts'
import { nextChange } from './change-announcement.ts'
import { feedIdentity, readCursor } from './cursor.ts'
import { feedError } from './feed-error.ts'
import { lastSequence } from './journal.ts'
import { noteAsked } from './last-asked.ts'
import { readChanges } from './read-changes.ts'

/** How often a waiting reader looks for changes that another process made. */
const LOOK_AGAIN_MS = 1000

/** `GET /api/content-feed`: what was published, changed or withdrawn since a cursor. */
export const changesEndpoint: Endpoint = {
  path: FEED_PATHS.changes.replace(/^\/api/, ''),
  method: 'get',
  handler: async (req) => {
    if (!isFeedReader(req.user)) return feedError('unauthorized')
    noteAsked()
    const limit = wholeNumber(req, 'limit', {
      default: FEED_LIMITS.default,
      min: 1,
      max: FEED_LIMITS.max,
    })
    const wait = wholeNumber(req, 'wait', { default: 0, min: 0, max: FEED_LIMITS.wait })
    const site = readSite(req.searchParams.get('site'))
    if (limit === undefined || wait === undefined || site === undefined)
      return feedError('invalid-request')
    const identity = await feedIdentity(req.payload)
    const sequence = await readCursor(req.searchParams.get('cursor'), identity, req.payload)
    if (sequence === undefined) return feedError('cursor-unknown')
    await waitForNews(req, { sequence, site }, wait * 1000)
    const wishes = site ? await openWishes(req.payload, site) : undefined
    const answer = await readChanges({ identity, sequence, limit, wishes, req })
    return new Response(answer, {
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    })
  },
}

type Reader = { sequence: number; site: string | null }

/** Resolves when there is a change or a wish to tell of, or when it took too long. */
async function waitForNews(
  req: PayloadRequest,
  { sequence, site }: Reader,
  milliseconds: number,
): Promise<void> {
  const end = performance.now() + milliseconds
  for (;;) {
    const left = end - performance.now()
    if (left <= 0 || req.signal?.aborted) return
    if ((await lastSequence(req.payload)) > sequence) return
    if (site && (await openWishes(req.payload, site)).length > 0) return
    await nextChange(Math.min(LOOK_AGAIN_MS, left), req.signal)
  }
}

/** Null when no site was named, undefined when what was named is no address. */
function readSite(text: string | null): string | null | undefined {
  return text === null ? null : siteAddress(text)
}

type Range = { default: number; min: number; max: number }

function wholeNumber(req: PayloadRequest, name: string, range: Range): number | undefined {
  const text = req.searchParams.get(name)
  if (text === null) return range.default
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  return number >= range.min && number <= range.max ? number : undefined
}
