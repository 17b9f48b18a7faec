import type { Helper } from 'content-models'
import type { Helper as PayloadHelper } from '../payload-types.ts'
import { day, listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** A helper as readers get it. */
export function helperToPublished(doc: PayloadHelper, context: PublishingContext): Helper {
  return {
    ...listedToPublished(doc),
    kind: 'helper',
    summary: doc.summary?.trim() ?? '',
    role: doc.role ?? 'volunteer',
    municipality: doc.municipality?.trim() ?? '',
    helpsWith: (doc.helpsWith ?? []).map((thing) => thing.trim()).filter(Boolean),
    confirmedOn: day(doc.confirmedOn) ?? '',
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      phone: doc.phone?.trim(),
      answers: doc.answers?.trim(),
    }),
  }
}
