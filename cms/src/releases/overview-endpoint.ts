import type { Endpoint } from 'payload'
import { isPerson } from '../access/roles.ts'
import { readOverview } from './read-overview.ts'

/** `GET /api/releases/overview`: what the page "Releases" shows, for people. */
export const overviewEndpoint: Endpoint = {
  path: '/overview',
  method: 'get',
  handler: async (req) => {
    if (!isPerson(req.user)) return Response.json({}, { status: 403 })
    const overview = await readOverview(req.payload)
    return Response.json(overview, { headers: { 'Cache-Control': 'no-store' } })
  },
}
