import type { DateField } from 'payload'

/** When a document was first published. Filled in by itself; sorts lists. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  type: 'date',
  label: 'Voor het eerst gepubliceerd',
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description:
      'Vullen we in bij de eerste keer publiceren. Bepaalt de plek in lijsten: nieuwste eerst.',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' },
  },
}
