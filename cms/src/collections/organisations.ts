import { audiencesField } from '../fields/audiences.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField, shortTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { webAddressField } from '../fields/web-address.ts'
import { contentCollection } from './content-collection.ts'

/** Who helps villages on. */
export const Organisations = contentCollection('organisation', {
  labels: { singular: 'Organisatie', plural: 'Organisaties' },
  description: 'Verenigingen, stichtingen en loketten die dorpen verder helpen.',
  title: { label: 'Naam', description: 'Zoals de organisatie zichzelf noemt.' },
  columns: ['place'],
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Wat doen ze voor je?',
        description:
          'Een of twee zinnen. Ze staan onder de titel, in lijsten en in zoekresultaten.',
      },
      { required: true },
    ),
    {
      type: 'row',
      fields: [
        shortTextField({ name: 'place', label: 'Plaats', description: 'Waar zitten ze?' }),
        shortTextField({
          name: 'municipality',
          label: 'Gemeente',
          description: 'Niet verplicht. De naam van de gemeente.',
        }),
        shortTextField({
          name: 'phone',
          label: 'Telefoon',
          description: 'Een nummer dat op de site mag staan.',
        }),
      ],
    },
    webAddressField({
      name: 'website',
      label: 'Website',
      description: 'Niet verplicht. Begint met https://.',
    }),
    richTextField({
      name: 'body',
      label: 'Tekst',
      description: 'Niet verplicht. Hoe werken ze, en wat kost het?',
    }),
    relatedField({ label: 'Hoort bij', description: 'Verhalen en stukken waarin ze voorkomen.' }),
    audiencesField,
    themesField,
  ],
})
