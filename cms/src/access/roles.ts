import type { PayloadRequest } from 'payload'

/** What people may be in the cms. Codes are stored, labels are shown. */
export const ROLES = ['admin', 'moderator', 'editor'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Record<Role, string> = {
  admin: 'Beheerder',
  moderator: 'Redacteur die met inzenders belt',
  editor: 'Redacteur',
}

type Requester = PayloadRequest['user']

/** True for a person who signed in, of any role. */
export function isPerson(user: Requester): boolean {
  return user?.collection === 'users'
}

/** True for a person with the role of admin. */
export function isAdmin(user: Requester): boolean {
  return user?.collection === 'users' && user.role === 'admin'
}

/** True for a person who may see who sent a project in. */
export function maySeeSenders(user: Requester): boolean {
  return user?.collection === 'users' && (user.role === 'admin' || user.role === 'moderator')
}

/** True for the key of a content feed reader. */
export function isFeedReader(user: Requester): boolean {
  return user?.collection === 'feed-keys'
}
