import { texts } from '../../texts.nl.ts'
import type { KindDescription } from '../kind-description.ts'
import { statementsByGap } from './poll-percentages.ts'

/** A poll in lists: what it is about, and the largest difference. */
export const describePoll: KindDescription<'poll'> = {
  look: { icon: 'chart-bar', tone: 'quiet' },
  short: ({ summary }) => summary,
  detail: (poll) => texts.poll.largestGap(statementsByGap(poll)[0]?.gap ?? 0),
}
