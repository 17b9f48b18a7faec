import type { Fact } from 'content-models'
import type { Fact as PayloadFact } from '../payload-types.ts'
import { baseToPublished, day, present } from './base-to-published.ts'

/** A living fact as the texts that quote it get it. */
export function factToPublished(doc: PayloadFact): Fact {
  return {
    ...baseToPublished(doc),
    kind: 'fact',
    value: doc.value?.trim() ?? '',
    sort: doc.sort ?? 'other',
    ...present({
      source: doc.source?.trim(),
      sourceUrl: doc.sourceUrl?.trim(),
      checkedOn: day(doc.checkedOn),
    }),
  }
}
