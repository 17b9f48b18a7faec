import type { KindDescription } from '../kind-description.ts'

/** A word of the glossary in lists: what it means. */
export const describeTerm: KindDescription<'term'> = {
  look: { icon: 'vocabulary', tone: 'quiet' },
  short: ({ summary }) => summary,
}
