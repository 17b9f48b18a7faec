import type { News } from 'content-models'
import type { News as PayloadNews } from '../payload-types.ts'
import { listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { requiredRichText } from './rich-text-to-published.ts'

/** A message as readers get it. */
export function newsToPublished(doc: PayloadNews, context: PublishingContext): News {
  return {
    ...listedToPublished(doc),
    kind: 'news',
    summary: doc.summary?.trim() ?? '',
    body: requiredRichText(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      image: context.image(doc.image),
    }),
  }
}
