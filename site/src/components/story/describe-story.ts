import type { Story } from 'content-models'
import { texts } from '../../texts.nl.ts'
import { monthWords } from '../dutch-dates.ts'
import type { KindDescription } from '../kind-description.ts'

/** A story in lists: its first point, where and when. */
export const describeStory: KindDescription<'story'> = {
  look: { icon: 'message-circle', tone: 'story' },
  short: ({ summary }) => summary[0],
  detail: ({ village, publishedAt }) =>
    [village, monthWords(publishedAt)].filter(Boolean).join(', '),
}

/** "Eexterhaar, 860 inwoners". */
export function villageWords({ village, inhabitants }: Story): string | undefined {
  const size =
    inhabitants === undefined
      ? undefined
      : texts.story.inhabitants(inhabitants.toLocaleString('nl-NL'))
  return [village, size].filter(Boolean).join(', ') || undefined
}
