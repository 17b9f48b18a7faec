import { isKindWithPage, type Kind } from 'content-models'
import type { DateField } from 'payload'

/** When a document was first published. Filled in by itself; sorts lists, and so is of no use where there is no page. */
export function publishedAtField(kind: Kind): DateField {
  return {
    name: 'publishedAt',
    type: 'date',
    label: 'Voor het eerst gepubliceerd',
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      hidden: !isKindWithPage(kind),
      description:
        'Vullen we in bij de eerste keer publiceren. Bepaalt de plek in lijsten: nieuwste eerst.',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' },
    },
  }
}
