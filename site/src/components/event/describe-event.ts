import { texts } from '../../texts.nl.ts'
import type { KindDescription } from '../kind-description.ts'
import { isOver, whenWords } from './event-time.ts'

/** An event in lists: what it is, when and where, and whether it was. */
export const describeEvent: KindDescription<'event'> = {
  look: { icon: 'calendar', tone: 'know' },
  short: ({ summary }) => summary,
  detail: (event, context) =>
    [isOver(event, context) && texts.event.over, whenWords(event), event.place]
      .filter(Boolean)
      .join(', '),
}
