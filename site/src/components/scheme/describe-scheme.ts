import type { KindDescription } from '../kind-description.ts'
import { statusWords } from './scheme-status.ts'

/** A scheme in lists: what it is for, and whether it is open. */
export const describeScheme: KindDescription<'scheme'> = {
  look: { icon: 'coin-euro', tone: 'ok' },
  short: ({ summary }) => summary,
  detail: (scheme, context) => statusWords(scheme, context),
}
