import type { Event } from 'content-models'
import type { Event as PayloadEvent } from '../payload-types.ts'
import { day, listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** An event as readers get it. */
export function eventToPublished(doc: PayloadEvent, context: PublishingContext): Event {
  return {
    ...listedToPublished(doc),
    kind: 'event',
    summary: doc.summary?.trim() ?? '',
    startsOn: day(doc.startsOn) ?? '',
    place: doc.place?.trim() ?? '',
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      startsAt: doc.startsAt?.trim(),
      endsOn: day(doc.endsOn),
      endsAt: doc.endsAt?.trim(),
      municipality: doc.municipality?.trim(),
      organiser: doc.organiser?.trim(),
      cost: doc.cost?.trim(),
      registerUrl: doc.registerUrl?.trim(),
    }),
  }
}
