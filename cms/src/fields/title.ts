import { LIMITS } from 'content-models'
import type { TextField } from 'payload'

const TEXTS = {
  label: 'Titel',
  description: 'Kort en concreet, zoals je het iemand zou vertellen: "Een buurtbus beginnen".',
}

/** The title of a document, under its own words where a kind has them. */
export function titleField({ label, description } = TEXTS): TextField {
  return {
    name: 'title',
    type: 'text',
    label,
    required: true,
    maxLength: LIMITS.title,
    admin: { description },
  }
}
