import { HELPER_ROLE_LABELS } from 'content-models'
import type { KindDescription } from '../kind-description.ts'

/** A helper in lists: what for, as what and where. */
export const describeHelper: KindDescription<'helper'> = {
  look: { icon: 'user', tone: 'ok' },
  short: ({ summary }) => summary,
  detail: ({ role, municipality }) => `${HELPER_ROLE_LABELS[role]}, ${municipality}`,
}
