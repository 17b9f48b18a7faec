import type { APIRoute } from 'astro'
import { KINDS, pathsOfDocument } from 'content-models'
import { pageNumber } from '../../components/page-number.ts'
import { getSitemapPart } from '../../content/index-queries.ts'
import { urlSet } from '../../content/url-set.ts'

/** A part of the sitemap: documents of a kind, with the moment of their last change. */
export const GET: APIRoute = async (context) => {
  const [name, number] = context.params.part?.split(/-(?=\d+$)/) ?? []
  const kind = KINDS.find((known) => known === name)
  const part = pageNumber(number)
  const documents = kind && part ? await getSitemapPart(context, kind, part) : []
  if (documents.length === 0) return new Response(null, { status: 404 })
  const entries = documents.flatMap((document) =>
    pathsOfDocument(document)
      .filter((path) => path.endsWith('/'))
      .map((path) => ({ path, updatedAt: document.updatedAt })),
  )
  return urlSet(entries, context.site)
}
