import type { Story } from 'content-models'
import { splitLines } from '../fields/split-lines.ts'
import type { Story as PayloadStory } from '../payload-types.ts'
import { listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** A story as readers get it. */
export function storyToPublished(doc: PayloadStory, context: PublishingContext): Story {
  return {
    ...listedToPublished(doc),
    kind: 'story',
    summary: splitLines(doc.summary),
    occasion: richTextToPublished(doc.occasion, 'occasion', context),
    approach: richTextToPublished(doc.approach, 'approach', context),
    result: richTextToPublished(doc.result, 'result', context),
    setbacks: richTextToPublished(doc.setbacks, 'setbacks', context),
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      image: context.image(doc.image),
      village: doc.village?.trim(),
      municipality: doc.municipality?.trim(),
      inhabitants: doc.inhabitants,
      cost: doc.cost?.trim(),
      costEuros: doc.costEuros,
      people: doc.people,
      hours: doc.hours?.trim(),
      legalForm: doc.legalForm,
      contact: contact(doc.contact),
    }),
  }
}

function contact(value: PayloadStory['contact']): Story['contact'] {
  const name = value?.name?.trim()
  if (!name) return undefined
  return { name, ...present({ phone: value?.phone?.trim(), note: value?.note?.trim() }) }
}
