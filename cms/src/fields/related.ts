import { LISTED_KINDS } from 'content-models'
import type { RelationshipField } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'

/** Documents to read or use next, in the editor's order. */
export function relatedField(texts: { label: string; description: string }): RelationshipField {
  return {
    name: 'related',
    type: 'relationship',
    label: texts.label,
    relationTo: LISTED_KINDS.map((kind) => COLLECTION_OF_KIND[kind]),
    hasMany: true,
    admin: { description: texts.description },
  }
}
