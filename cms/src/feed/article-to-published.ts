import type { Article } from 'content-models'
import { splitLines } from '../fields/split-lines.ts'
import type { Article as PayloadArticle } from '../payload-types.ts'
import { day, listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { requiredRichText } from './rich-text-to-published.ts'

/** An article as readers get it. */
export function articleToPublished(doc: PayloadArticle, context: PublishingContext): Article {
  return {
    ...listedToPublished(doc),
    kind: 'article',
    summary: splitLines(doc.summary),
    body: requiredRichText(doc.body, 'body', context),
    sources: (doc.sources ?? []).map(({ text, url }) => ({ text, ...present({ url }) })),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      image: context.image(doc.image),
      owner: doc.owner?.trim(),
      checkedOn: day(doc.checkedOn),
      reviewOn: day(doc.reviewOn),
    }),
  }
}
