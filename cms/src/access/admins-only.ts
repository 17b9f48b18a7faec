import type { Access } from 'payload'
import { isAdmin } from './roles.ts'

/** Allows people with the role of admin, and nobody else. */
export const adminsOnly: Access = ({ req }) => isAdmin(req.user)
