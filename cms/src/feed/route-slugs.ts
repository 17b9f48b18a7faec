import type { Payload } from 'payload'

/** The addresses of all routes by id: their stops stand below them. */
export async function routeSlugs(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'routes',
    select: { slug: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.flatMap(({ id, slug }) => (slug ? [[id, slug] as const] : [])))
}
