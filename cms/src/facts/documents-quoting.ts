import { isKindWithPage, KINDS, type Kind } from 'content-models'
import type { Payload, Where } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'

/** A document that quotes a living fact; `isPublished` when readers see it there. */
export type QuotingDocument = { kind: Kind; id: string; title: string; isPublished: boolean }

/**
 * The documents of which the published or the newest version quotes a living fact, those on the site first. Each document
 * carries the list of what it quotes, so this is two questions to an index for each kind, however many documents there are.
 */
export async function documentsQuoting(
  payload: Payload,
  factId: string,
): Promise<QuotingDocument[]> {
  const kinds = KINDS.filter(isKindWithPage)
  const found = await Promise.all(kinds.map((kind) => ofKind(payload, kind, factId)))
  return found.flat().sort((a, b) => Number(b.isPublished) - Number(a.isPublished))
}

async function ofKind(payload: Payload, kind: Kind, factId: string): Promise<QuotingDocument[]> {
  const quoting: Where = { quotes: { equals: factId } }
  const isLive: Where = { _status: { equals: 'published' } }
  const live = await titles(payload, kind, { where: { and: [quoting, isLive] }, draft: false })
  const newest = await titles(payload, kind, { where: quoting, draft: true })
  return [...new Map([...newest, ...live])].map(([id, title]) => ({
    kind,
    id,
    title,
    isPublished: live.has(id),
  }))
}

type Question = { where: Where; draft: boolean }

async function titles(
  payload: Payload,
  kind: Kind,
  { where, draft }: Question,
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where,
    draft,
    select: { title: true },
    sort: 'title',
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, title }) => [id, title || 'Zonder titel']))
}
