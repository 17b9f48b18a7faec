import type { GlossaryTerm } from 'content-models'
import type { Term as PayloadGlossaryTerm } from '../payload-types.ts'
import { listedToPublished } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** A word of the glossary as readers get it. */
export function termToPublished(
  doc: PayloadGlossaryTerm,
  context: PublishingContext,
): GlossaryTerm {
  return {
    ...listedToPublished(doc),
    kind: 'term',
    summary: doc.summary?.trim() ?? '',
    forms: (doc.forms ?? []).map((form) => form.trim()).filter(Boolean),
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
  }
}
