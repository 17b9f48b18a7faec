import { type Kind, type PublishedDocument, publishedDocumentSchema } from 'content-models'
import type { Payload } from 'payload'
import { factsOfDocuments } from '../facts/facts-of-documents.ts'
import { toPublished } from './converters.ts'
import { fieldLabel } from './field-label.ts'
import { fieldProblem } from './field-problem.ts'
import {
  mediaOfDocuments,
  type PublishingContext,
  type PublishingProblem,
  publishingContext,
  type Sources,
} from './publishing-context.ts'
import { routeSlugs } from './route-slugs.ts'

/** A document that fits the contract, or what is wrong with it. */
export type PublishingResult = {
  document: PublishedDocument | undefined
  problems: PublishingProblem[]
  sources: Sources
}

/**
 * Converts documents of one kind, in order, and holds each against the contract. `together` names documents that are published
 * with them, and so may be quoted.
 */
export async function toPublishedDocuments(
  kind: Kind,
  docs: object[],
  payload: Payload,
  together?: ReadonlySet<string>,
): Promise<PublishingResult[]> {
  const surroundings = {
    media: await mediaOfDocuments(docs, payload),
    facts: await factsOfDocuments(docs, payload, together),
    routeSlugs: kind === 'stop' ? await routeSlugs(payload) : undefined,
  }
  const labelOf = (field: string) => fieldLabel(payload, kind, field)
  return docs.map((doc) =>
    toPublishedDocument({ kind, doc, labelOf }, publishingContext(surroundings)),
  )
}

type Conversion = { kind: Kind; doc: object; labelOf: (field: string) => string }

function toPublishedDocument(
  { kind, doc, labelOf }: Conversion,
  context: PublishingContext,
): PublishingResult {
  const parsed = publishedDocumentSchema.safeParse(toPublished(kind, doc, context))
  const found = parsed.error?.issues.map((issue) => fieldProblem(issue, labelOf)) ?? []
  // What a converter found wrong with a field says it better.
  const told = new Set(context.problems.map(({ path }) => path))
  const problems = [...context.problems, ...found.filter(({ path }) => !told.has(path))]
  const document = problems.length === 0 ? parsed.data : undefined
  return { document, problems, sources: context.sources }
}
