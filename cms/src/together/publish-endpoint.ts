import type { Endpoint } from 'payload'
import { isPerson } from '../access/roles.ts'
import { publishSet, type SetOutcome } from './publish-set.ts'

const STATUS: Record<SetOutcome['outcome'], number> = {
  published: 200,
  refused: 400,
  empty: 400,
  busy: 409,
  failed: 500,
}

/** `POST /api/together/<id>/publish`: the button "Publiceer samen". */
export const publishTogetherEndpoint: Endpoint = {
  path: '/:id/publish',
  method: 'post',
  handler: async (req) => {
    if (!isPerson(req.user)) return Response.json({ outcome: 'stranger' }, { status: 403 })
    const set = await req.payload.findByID({
      collection: 'together',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
    })
    if (!set) return Response.json({ outcome: 'gone' }, { status: 404 })
    const outcome = await publishSet(set, req)
    return Response.json(outcome, { status: STATUS[outcome.outcome] })
  },
}
