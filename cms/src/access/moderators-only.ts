import type { Access } from 'payload'
import { maySeeSenders } from './roles.ts'

/** Allows people whose role is to speak with senders of projects, and nobody else. */
export const moderatorsOnly: Access = ({ req }) => maySeeSenders(req.user)
