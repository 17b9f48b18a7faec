import type { APIRoute } from 'astro'
import {
  DATA_SCHEMA_PATH,
  type DataFile,
  documentPath,
  isKindWithPage,
  KINDS,
  type PublishedDocument,
} from 'content-models'
import { absoluteUrl } from '../../content/href.ts'
import { getDocumentsOfPart } from '../../content/index-queries.ts'

/** A part of the open data: the documents of a kind, the oldest first. */
export const GET: APIRoute = async (context) => {
  const [, name, number] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(context.params.part ?? '') ?? []
  const kind = KINDS.find((candidate) => candidate === name)
  if (!kind) return new Response(null, { status: 404 })
  const part = Number(number)
  const documents = await getDocumentsOfPart(context, kind, part)
  if (documents.length === 0) return new Response(null, { status: 404 })
  const file: DataFile = {
    $schema: absoluteUrl(DATA_SCHEMA_PATH, context.site),
    kind,
    part,
    documents: documents.map((document) => ({ ...addressOf(document, context.site), document })),
  }
  return Response.json(file)
}

function addressOf(document: PublishedDocument, site: URL | undefined): { url?: string } {
  const { kind, slug } = document
  return isKindWithPage(kind) ? { url: absoluteUrl(documentPath({ kind, slug }), site) } : {}
}
