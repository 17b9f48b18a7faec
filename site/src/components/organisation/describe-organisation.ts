import type { KindDescription } from '../kind-description.ts'

/** An organisation in lists: what it does, and where. */
export const describeOrganisation: KindDescription<'organisation'> = {
  look: { icon: 'building-community', tone: 'quiet' },
  short: ({ summary }) => summary,
  detail: ({ place, municipality }) => place ?? municipality ?? '',
}
