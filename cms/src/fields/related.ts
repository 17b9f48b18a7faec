import type { RelationshipField } from 'payload'

/** Documents to read or use next, in the editor's order. */
export function relatedField(texts: { label: string; description: string }): RelationshipField {
  return {
    name: 'related',
    type: 'relationship',
    label: texts.label,
    relationTo: ['articles', 'tools', 'stories'],
    hasMany: true,
    admin: { description: texts.description },
  }
}
