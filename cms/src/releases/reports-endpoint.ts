import { FEED_PATHS, releaseReportSchema } from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { isFeedReader } from '../access/roles.ts'
import { feedIdentity, readCursor } from '../feed/cursor.ts'
import { feedError } from '../feed/feed-error.ts'
import { readJson, TooLargeError } from './read-json.ts'
import { recordReport } from './record-report.ts'
import { siteAddress } from './site-address.ts'
import { endWish } from './wishes.ts'

const MAX_BODY_BYTES = 2 * 1024 * 1024

/** `POST /api/content-feed/reports`: a releaser tells how far a release is. */
export const reportsEndpoint: Endpoint = {
  path: FEED_PATHS.reports.replace(/^\/api/, ''),
  method: 'post',
  handler: async (req) => {
    if (!isFeedReader(req.user)) return feedError('unauthorized')
    try {
      return await receive(await readJson(req, MAX_BODY_BYTES), req)
    } catch (error) {
      if (error instanceof TooLargeError || error instanceof SyntaxError)
        return feedError('invalid-request')
      throw error
    }
  },
}

async function receive(body: unknown, { payload }: PayloadRequest): Promise<Response> {
  const report = releaseReportSchema.safeParse(body).data
  const site = report && siteAddress(report.site)
  if (!report || !site) return feedError('invalid-request')
  if (report.wish) await endWish(payload, { ...report, site })
  const sequence = await readCursor(report.cursor, await feedIdentity(payload), payload)
  if (sequence === undefined) return feedError('cursor-unknown')
  await recordReport(payload, { ...report, site }, sequence)
  return new Response(null, { status: 204 })
}
