import type { Access } from 'payload'
import { isPerson } from './roles.ts'

/** Allows every person who signed in, and nobody else. */
export const peopleOnly: Access = ({ req }) => isPerson(req.user)
