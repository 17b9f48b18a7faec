import { FACT_SORT_LABELS, FACT_SORTS } from 'content-models'
import { keepQuotedFact, keepQuotedFactOnDelete, noteDraft } from '../facts/keep-quoted-fact.ts'
import { quotesEndpoint } from '../facts/quotes-endpoint.ts'
import { dayField } from '../fields/day.ts'
import { shortTextField } from '../fields/short-text.ts'
import { webAddressField } from '../fields/web-address.ts'
import { contentCollection } from './content-collection.ts'

/** What is kept once and quoted in many texts. */
export const Facts = contentCollection('fact', {
  labels: { singular: 'Levend feit', plural: 'Levende feiten' },
  description:
    'Een bedrag, datum, telefoonnummer of naam die je één keer bijhoudt. Verander je hem hier, dan verandert hij in elke tekst waarin hij staat.',
  title: {
    label: 'Hoe heet dit feit?',
    description:
      'Zo vind je het terug als je een tekst schrijft; lezers zien het niet. "Regeling Dorpsinitiatieven: hoogste bedrag".',
  },
  columns: ['value', 'sort', 'checkedOn'],
  searchable: ['value'],
  hooks: {
    beforeOperation: [noteDraft],
    beforeChange: [keepQuotedFact],
    beforeDelete: [keepQuotedFactOnDelete],
  },
  endpoints: [quotesEndpoint],
  fields: [
    shortTextField(
      {
        name: 'value',
        label: 'Wat lezers zien',
        description:
          'Precies zoals het midden in een zin komt te staan: "€ 5.000", "15 december 2026", "0596 55 01 10".',
      },
      { required: true },
    ),
    {
      name: 'quotedIn',
      type: 'ui',
      label: 'Wordt aangehaald in',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/facts/QuotedIn.tsx#QuotedIn' },
      },
    },
    {
      name: 'sort',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: 'amount',
      options: FACT_SORTS.map((value) => ({ value, label: FACT_SORT_LABELS[value] })),
      admin: {
        position: 'sidebar',
        description: 'Een telefoonnummer kunnen lezers aantikken om te bellen.',
      },
    },
    dayField(
      {
        name: 'checkedOn',
        label: 'Nagekeken op',
        description: 'De laatste dag waarop iemand keek of dit nog klopt.',
      },
      { position: 'sidebar' },
    ),
    shortTextField({
      name: 'source',
      label: 'Bron',
      description: 'Waar staat het echt? "Besluit regeling Dorpsinitiatieven 2026, artikel 4".',
    }),
    webAddressField({
      name: 'sourceUrl',
      label: 'Webadres van de bron',
      description: 'Niet verplicht. Begint met https://.',
    }),
  ],
})
