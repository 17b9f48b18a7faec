import type { PayloadRequest } from 'payload'

/** How colleagues know a person: by name, or by e-mail address. Undefined for a program. */
export function nameOfUser(user: PayloadRequest['user']): string | undefined {
  if (user?.collection !== 'users') return undefined
  return user.name?.trim() || user.email
}
