import type { KindDescription } from '../kind-description.ts'

/** A route in lists: for whom, and how long. */
export const describeRoute: KindDescription<'route'> = {
  look: { icon: 'route', tone: 'charge' },
  short: ({ summary }) => summary,
}
