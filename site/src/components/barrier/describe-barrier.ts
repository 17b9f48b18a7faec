import { texts } from '../../texts.nl.ts'
import type { KindDescription } from '../kind-description.ts'

/** A barrier in lists: what one hears, and what is possible. */
export const describeBarrier: KindDescription<'barrier'> = {
  look: { icon: 'barrier-block', tone: 'quiet' },
  short: ({ summary }) => summary,
  detail: ({ no, yes }) => texts.barrier.turn(no, yes),
}
