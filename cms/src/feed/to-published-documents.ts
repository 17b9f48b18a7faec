import { type Kind, type PublishedDocument, publishedDocumentSchema } from 'content-models'
import type { Payload } from 'payload'
import { toPublished } from './converters.ts'
import { fieldLabel } from './field-label.ts'
import { fieldProblem } from './field-problem.ts'
import {
  mediaOfDocuments,
  type PublishingContext,
  type PublishingProblem,
  publishingContext,
} from './publishing-context.ts'
import { routeSlugs } from './route-slugs.ts'

/** A document that fits the contract, or what is wrong with it. */
export type PublishingResult = {
  document: PublishedDocument | undefined
  problems: PublishingProblem[]
}

/** Converts documents of one kind, in order, and holds each against the contract. */
export async function toPublishedDocuments(
  kind: Kind,
  docs: object[],
  payload: Payload,
): Promise<PublishingResult[]> {
  const media = await mediaOfDocuments(docs, payload)
  const slugs = kind === 'stop' ? await routeSlugs(payload) : undefined
  const labelOf = (field: string) => fieldLabel(payload, kind, field)
  return docs.map((doc) =>
    toPublishedDocument({ kind, doc, labelOf }, publishingContext(media, slugs)),
  )
}

type Conversion = { kind: Kind; doc: object; labelOf: (field: string) => string }

function toPublishedDocument(
  { kind, doc, labelOf }: Conversion,
  context: PublishingContext,
): PublishingResult {
  const parsed = publishedDocumentSchema.safeParse(toPublished(kind, doc, context))
  const found = parsed.error?.issues.map((issue) => fieldProblem(issue, labelOf)) ?? []
  const problems = [...context.problems, ...found]
  return { document: problems.length === 0 ? parsed.data : undefined, problems }
}
