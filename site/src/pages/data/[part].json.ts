import type { APIRoute } from 'astro'
import {
  DATA_SCHEMA_PATH,
  type DataFile,
  documentPath,
  isKindWithPage,
  KINDS,
} from 'content-models'
import { absoluteUrl } from '../../content/href.ts'
import { getDocumentsOfPart } from '../../content/index-queries.ts'
import type { KeptDocument } from '../../content/read-store.ts'

/** A part of the open data: the documents of a kind, the oldest first. */
export const GET: APIRoute = async (context) => {
  const [, name, number] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(context.params.part ?? '') ?? []
  const kind = KINDS.find((candidate) => candidate === name)
  if (!kind) return new Response(null, { status: 404 })
  const part = Number(number)
  const documents = await getDocumentsOfPart(context, kind, part)
  if (documents.length === 0) return new Response(null, { status: 404 })
  const $schema = absoluteUrl(DATA_SCHEMA_PATH, context.site)
  const rows = documents.map(({ json, ...address }) =>
    withRaw(addressOf(address, context.site), 'document', json),
  )
  const about: Omit<DataFile, 'documents'> = { $schema, kind, part }
  const text = withRaw(about, 'documents', `[${rows.join(',')}]`)
  return new Response(text, { headers: { 'Content-Type': 'application/json' } })
}

/** JSON of an object with one more field, whose value is JSON already: that of many documents is read and written as it is. */
function withRaw(value: object, name: string, json: string): string {
  const fields = JSON.stringify(value).slice(1, -1)
  return `{${fields}${fields && ','}${JSON.stringify(name)}:${json}}`
}

function addressOf(
  { kind, slug }: Omit<KeptDocument, 'json'>,
  site: URL | undefined,
): { url?: string } {
  return isKindWithPage(kind) ? { url: absoluteUrl(documentPath({ kind, slug }), site) } : {}
}
