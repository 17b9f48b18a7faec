import type { KindDescription } from '../kind-description.ts'

/** A stop in lists: what it is about. */
export const describeStop: KindDescription<'stop'> = {
  look: { icon: 'route', tone: 'charge' },
  short: ({ summary }) => summary,
}
