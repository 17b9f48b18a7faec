import type { Endpoint } from 'payload'
import { isPerson } from '../access/roles.ts'
import type { Together } from '../payload-types.ts'
import type { MemberProof } from '../proof/proof.ts'
import { readProofs } from '../proof/read-proofs.ts'
import { membersOf } from './publish-set.ts'

/** How far a set is, and each document in it. */
export type SetProof = {
  state: NonNullable<Together['state']>
  problem: string | null
  members: MemberProof[]
}

/** `GET /api/together/<id>/proof`: what became of a set, for people. */
export const setProofEndpoint: Endpoint = {
  path: '/:id/proof',
  method: 'get',
  handler: async (req) => {
    if (!isPerson(req.user)) return Response.json({}, { status: 403 })
    const set = await req.payload.findByID({
      collection: 'together',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
    })
    if (!set) return Response.json({}, { status: 404 })
    const members = await readProofs(req.payload, membersOf(set))
    const proof: SetProof = { state: set.state ?? 'new', problem: set.problem ?? null, members }
    return Response.json(proof, { headers: { 'Cache-Control': 'no-store' } })
  },
}
