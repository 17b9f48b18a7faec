import type { DateField } from 'payload'

/** A calendar day in the sidebar. */
export function dayField(texts: { name: string; label: string; description: string }): DateField {
  return {
    name: texts.name,
    type: 'date',
    label: texts.label,
    admin: {
      position: 'sidebar',
      description: texts.description,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    },
  }
}
