import type { Page } from 'content-models'
import type { Page as PayloadPage } from '../payload-types.ts'
import { baseToPublished, present } from './base-to-published.ts'
import type { PublishingContext } from './publishing-context.ts'
import { requiredRichText } from './rich-text-to-published.ts'

/** A page as readers get it. */
export function pageToPublished(doc: PayloadPage, context: PublishingContext): Page {
  return {
    ...baseToPublished(doc),
    kind: 'page',
    body: requiredRichText(doc.body, 'body', context),
    position: doc.position ?? 100,
    ...present({ summary: doc.summary?.trim() }),
  }
}
