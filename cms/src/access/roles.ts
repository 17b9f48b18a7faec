import type { PayloadRequest } from 'payload'

/** What people may be in the cms. Codes are stored, labels are shown. */
export const ROLES = ['admin', 'editor'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Record<Role, string> = { admin: 'Beheerder', editor: 'Redacteur' }

type Requester = PayloadRequest['user']

/** True for a person who signed in, of any role. */
export function isPerson(user: Requester): boolean {
  return user?.collection === 'users'
}

/** True for a person with the role of admin. */
export function isAdmin(user: Requester): boolean {
  return user?.collection === 'users' && user.role === 'admin'
}

/** True for the key of a content feed reader. */
export function isFeedReader(user: Requester): boolean {
  return user?.collection === 'feed-keys'
}
