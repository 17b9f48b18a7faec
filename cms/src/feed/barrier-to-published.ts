import type { Barrier } from 'content-models'
import type { Barrier as PayloadBarrier } from '../payload-types.ts'
import { listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { requiredRichText, richTextToPublished } from './rich-text-to-published.ts'

/** A barrier as readers get it. */
export function barrierToPublished(doc: PayloadBarrier, context: PublishingContext): Barrier {
  return {
    ...listedToPublished(doc),
    kind: 'barrier',
    summary: doc.summary?.trim() ?? '',
    no: doc.no?.trim() ?? '',
    yes: doc.yes?.trim() ?? '',
    rule: richTextToPublished(doc.rule, 'rule', context),
    decides: doc.decides?.trim() ?? '',
    body: requiredRichText(doc.body, 'body', context),
    sources: (doc.sources ?? []).map(({ text, url }) => ({ text, ...present({ url }) })),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      municipality: doc.municipality?.trim(),
    }),
  }
}
