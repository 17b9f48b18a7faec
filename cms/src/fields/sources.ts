import type { ArrayField } from 'payload'
import { webAddressField } from './web-address.ts'

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
    webAddressField({
      name: 'url',
      label: 'Webadres',
      description: 'Niet verplicht. Begint met https://.',
    }),
  ],
}
