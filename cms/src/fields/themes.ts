import type { RelationshipField } from 'payload'

/** The themes that a document belongs to. */
export const themesField: RelationshipField = {
  name: 'themes',
  type: 'relationship',
  label: 'Thema’s',
  relationTo: 'themes',
  hasMany: true,
  admin: {
    position: 'sidebar',
    description: 'Het stuk verschijnt op de pagina van elk thema dat je kiest.',
  },
}
