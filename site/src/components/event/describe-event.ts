import type { KindDescription } from '../kind-description.ts'
import { whenWords } from './event-time.ts'

/** An event in lists: what it is, when and where. */
export const describeEvent: KindDescription<'event'> = {
  look: { icon: 'calendar', tone: 'know' },
  short: ({ summary }) => summary,
  detail: (event) => `${whenWords(event)}, ${event.place}`,
}
