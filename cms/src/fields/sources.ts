import { isSafeHref } from 'content-models'
import type { ArrayField } from 'payload'

/** Where the text has its facts from. */
export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  label: 'Bronnen',
  labels: { singular: 'Bron', plural: 'Bronnen' },
  admin: { description: 'Waar komt het vandaan? Ze staan genummerd onder de tekst.' },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: 'Omschrijving',
      required: true,
      maxLength: 500,
      admin: {
        description: 'Titel, maker en jaar: "Dorpshuizen in cijfers, provinciale telling, 2025".',
      },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Webadres',
      admin: { description: 'Niet verplicht. Begint met https://.' },
      validate: (value: unknown) =>
        value === undefined || value === null || value === '' || isSafeAddress(value)
          ? true
          : 'Dit is geen geldig webadres. Het begint met https:// of http://.',
    },
  ],
}

function isSafeAddress(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000 && isSafeHref(value)
}
