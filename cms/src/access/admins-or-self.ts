import type { Access } from 'payload'
import { isAdmin, isPerson } from './roles.ts'

/** Admins reach every account; others reach their own. */
export const adminsOrSelf: Access = ({ req }) => {
  if (isAdmin(req.user)) return true
  return isPerson(req.user) && req.user ? { id: { equals: req.user.id } } : false
}
