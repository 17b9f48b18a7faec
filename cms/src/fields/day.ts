import type { DateField } from 'payload'

type Options = { required?: boolean; position?: 'sidebar' }

/** A calendar day. */
export function dayField(
  texts: { name: string; label: string; description: string },
  { required = false, position }: Options = {},
): DateField {
  return {
    name: texts.name,
    type: 'date',
    label: texts.label,
    required,
    admin: {
      ...(position ? { position } : {}),
      description: texts.description,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    },
  }
}
