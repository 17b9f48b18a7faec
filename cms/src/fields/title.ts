import { LIMITS } from 'content-models'
import type { TextField } from 'payload'

/** The title of a document. */
export const titleField: TextField = {
  name: 'title',
  type: 'text',
  label: 'Titel',
  required: true,
  maxLength: LIMITS.title,
  admin: {
    description: 'Kort en concreet, zoals je het iemand zou vertellen: "Een buurtbus beginnen".',
  },
}
