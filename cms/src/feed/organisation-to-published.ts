import type { Organisation } from 'content-models'
import type { Organisation as PayloadOrganisation } from '../payload-types.ts'
import { listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** An organisation as readers get it. */
export function organisationToPublished(
  doc: PayloadOrganisation,
  context: PublishingContext,
): Organisation {
  return {
    ...listedToPublished(doc),
    kind: 'organisation',
    summary: doc.summary?.trim() ?? '',
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      place: doc.place?.trim(),
      municipality: doc.municipality?.trim(),
      phone: doc.phone?.trim(),
      website: doc.website?.trim(),
    }),
  }
}
