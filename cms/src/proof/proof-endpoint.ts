import type { Kind } from 'content-models'
import type { Endpoint } from 'payload'
import { isPerson } from '../access/roles.ts'
import { readProofs } from './read-proofs.ts'

/** `GET /api/<collection>/<id>/proof`: what became of the newest publication of a document, for people. */
export function proofEndpoint(kind: Kind): Endpoint {
  return {
    path: '/:id/proof',
    method: 'get',
    handler: async (req) => {
      if (!isPerson(req.user)) return Response.json({}, { status: 403 })
      const id = String(req.routeParams?.id)
      const [member] = await readProofs(req.payload, [{ kind, id }])
      if (!member) return Response.json({}, { status: 404 })
      return Response.json(member.proof, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}
