import { audiencesField } from '../fields/audiences.ts'
import { dayField } from '../fields/day.ts'
import { imageField } from '../fields/image.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { sourcesField } from '../fields/sources.ts'
import { summaryField } from '../fields/summary.ts'
import { themesField } from '../fields/themes.ts'
import { contentCollection } from './content-collection.ts'

/** Knowledge-bank articles. */
export const Articles = contentCollection('article', {
  labels: { singular: 'Artikel', plural: 'Artikelen' },
  description: 'Kennis: het antwoord eerst, dan de uitleg, dan waar het vandaan komt.',
  columns: ['themes', 'checkedOn'],
  fields: [
    summaryField,
    richTextField(
      {
        name: 'body',
        label: 'Tekst',
        description: 'Typ / voor koppen, lijsten, tabellen, afbeeldingen en kaders.',
      },
      { required: true },
    ),
    sourcesField,
    relatedField({
      label: 'Hierna',
      description:
        'Wat leest of doet iemand hierna? Kies artikelen, tools en verhalen, in volgorde.',
    }),
    imageField,
    {
      name: 'owner',
      type: 'text',
      label: 'Nagekeken door',
      maxLength: 200,
      admin: {
        position: 'sidebar',
        description: 'Naam en rol zoals lezers die zien: "Hilda Brouwer, dorpencoördinator".',
      },
    },
    dayField(
      {
        name: 'checkedOn',
        label: 'Nagekeken op',
        description: 'De laatste dag waarop iemand dit stuk heeft nagekeken.',
      },
      { position: 'sidebar' },
    ),
    dayField(
      {
        name: 'reviewOn',
        label: 'Weer nakijken op',
        description: 'Vanaf deze dag staat op de pagina dat het stuk verouderd kan zijn.',
      },
      { position: 'sidebar' },
    ),
    audiencesField,
    themesField,
  ],
})
