import type { Route } from 'content-models'
import type { Route as PayloadRoute } from '../payload-types.ts'
import { listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** A route as readers get it. */
export function routeToPublished(doc: PayloadRoute, context: PublishingContext): Route {
  return {
    ...listedToPublished(doc),
    kind: 'route',
    summary: doc.summary?.trim() ?? '',
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({ together: doc.together?.trim() }),
  }
}
