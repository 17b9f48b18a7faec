import type { Kind } from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { isPerson } from '../access/roles.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { readProofs } from './read-proofs.ts'

/** `GET /api/<collection>/<id>/proof`: what became of the newest publication of a document, for people. */
export function proofEndpoint(kind: Kind): Endpoint {
  return {
    path: '/:id/proof',
    method: 'get',
    handler: async (req) => {
      if (!isPerson(req.user)) return Response.json({}, { status: 403 })
      const id = String(req.routeParams?.id)
      const member =
        (await exists(req, kind, id)) && (await readProofs(req.payload, [{ kind, id }]))[0]
      if (!member) return Response.json({}, { status: 404 })
      return Response.json(member.proof, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}

/** What is no identity at all is an error to a database that is asked for several at once. */
async function exists({ payload }: PayloadRequest, kind: Kind, id: string): Promise<boolean> {
  const found = await payload.findByID({
    collection: COLLECTION_OF_KIND[kind],
    id,
    select: {},
    depth: 0,
    trash: true,
    disableErrors: true,
  })
  return found !== null
}
