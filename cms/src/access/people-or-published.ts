import type { Access } from 'payload'
import { isFeedReader, isPerson } from './roles.ts'

/** People read everything; the feed's key reads what is published; nobody else reads anything. */
export const peopleOrPublished: Access = ({ req }) => {
  if (isPerson(req.user)) return true
  return isFeedReader(req.user) ? { _status: { equals: 'published' } } : false
}
