import type { Tool } from 'content-models'
import { texts } from '../../texts.nl.ts'
import type { KindDescription } from '../kind-description.ts'

/** A tool in lists: its purpose, how long it takes and with how many. */
export const describeTool: KindDescription<'tool'> = {
  look: { icon: 'tool', tone: 'tool' },
  short: ({ purpose }) => purpose,
  detail: (tool) => [tool.duration, groupWords(tool)].filter(Boolean).join(', '),
}

/** "6 tot 10 mensen". */
export function groupWords({ groupSize }: Tool): string | undefined {
  return groupSize && texts.tool.people(groupSize.min, groupSize.max)
}
