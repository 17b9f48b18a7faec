import { KIND_LABELS } from 'content-models'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type Payload,
} from 'payload'
import { documentsQuoting } from './documents-quoting.ts'

const NAMED = 10

/** Notes whether only a draft is saved, which changes nothing for readers: later hooks aren't told. */
export const noteDraft: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context.isDraftSaved = 'draft' in args && args.draft === true
  return args
}

/** Refuses to throw away a living fact, or to take it off the site, as long as a document quotes it. */
export const keepQuotedFact: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return data
  const isThrownAway = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  const leaves = data._status === 'draft' && !req.context.isDraftSaved
  const id = String(originalDoc?.id)
  if (isThrownAway || (leaves && (await isPublished(req.payload, id))))
    await refuseWhenQuoted(req.payload, id)
  return data
}

/** Refuses to delete one for good. */
export const keepQuotedFactOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWhenQuoted(req.payload, String(id))
}

async function isPublished(payload: Payload, id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'facts',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}

async function refuseWhenQuoted(payload: Payload, id: string): Promise<void> {
  const documents = await documentsQuoting(payload, id)
  if (documents.length === 0) return
  const names = documents
    .slice(0, NAMED)
    .map(
      ({ kind, title, isPublished: isLive }) =>
        `${KIND_LABELS[kind].one} "${title}"${isLive ? '' : ' (concept)'}`,
    )
  const others = documents.length - names.length
  const where = others > 0 ? `${names.join(', ')} en nog ${others}` : names.join(', ')
  const count = documents.length === 1 ? 'één tekst' : `${documents.length} teksten`
  throw new APIError(
    `Dit levende feit wordt aangehaald in ${count}: ${where}. Haal het daar eerst weg. Er is niets gewijzigd.`,
    400,
    null,
    true,
  )
}
