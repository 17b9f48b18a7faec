import type { NumberField } from 'payload'

/** The place of a document among its own kind, lowest first. */
export function positionField(description: string): NumberField {
  return {
    name: 'position',
    type: 'number',
    label: 'Volgorde',
    defaultValue: 100,
    admin: { position: 'sidebar', description, step: 1 },
    validate: (value: unknown) =>
      value === undefined || value === null || Number.isInteger(value) || 'Vul een heel getal in.',
  }
}
