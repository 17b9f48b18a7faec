import { audiencesField } from '../fields/audiences.ts'
import { imageField } from '../fields/image.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { contentCollection } from './content-collection.ts'

/** What is new. */
export const News = contentCollection('news', {
  labels: { singular: 'Bericht', plural: 'Actueel' },
  description: 'Kort nieuws. Wat lang waar blijft, hoort in de kennisbank.',
  title: {
    label: 'Titel',
    description: 'Het nieuws in een paar woorden: "Het loket is ook op zaterdag open".',
  },
  columns: ['publishedAt'],
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Wat is er?',
        description: 'Het nieuws in een of twee zinnen.',
      },
      { required: true },
    ),
    richTextField(
      { name: 'body', label: 'Tekst', description: 'Kort. Link naar het stuk waar meer staat.' },
      { required: true },
    ),
    imageField,
    relatedField({ label: 'Hierna', description: 'Wat leest of doet iemand hierna?' }),
    audiencesField,
    themesField,
  ],
})
