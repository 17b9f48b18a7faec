import type { Scheme } from 'content-models'
import type { Scheme as PayloadScheme } from '../payload-types.ts'
import { day, listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** A scheme as readers get it. */
export function schemeToPublished(doc: PayloadScheme, context: PublishingContext): Scheme {
  return {
    ...listedToPublished(doc),
    kind: 'scheme',
    summary: doc.summary?.trim() ?? '',
    provider: doc.provider?.trim() ?? '',
    opensOn: day(doc.opensOn) ?? '',
    amount: doc.amount?.trim() ?? '',
    conditions: (doc.conditions ?? []).map(({ text, isNot }) => ({
      text: text.trim(),
      isMet: !isNot,
    })),
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      municipality: doc.municipality?.trim(),
      closesOn: day(doc.closesOn),
      closesAt: doc.closesAt?.trim(),
      answerOn: day(doc.answerOn),
      reopens: doc.reopens?.trim(),
      ownShare: doc.ownShare?.trim(),
      answerTime: doc.answerTime?.trim(),
      budgetLeft: doc.budgetLeft?.trim(),
      applyUrl: doc.applyUrl?.trim(),
      adviser: adviser(doc.adviser),
    }),
  }
}

function adviser(value: PayloadScheme['adviser']): Scheme['adviser'] {
  const name = value?.name?.trim()
  if (!name) return undefined
  return {
    name,
    ...present({
      help: value?.help?.trim(),
      phone: value?.phone?.trim(),
      answers: value?.answers?.trim(),
    }),
  }
}
