import type { Field } from 'payload'
import { audiencesField } from '../fields/audiences.ts'
import { dayField } from '../fields/day.ts'
import { readFigures } from '../fields/poll-figures.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField, shortTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { webAddressField } from '../fields/web-address.ts'
import { contentCollection } from './content-collection.ts'

const figuresField: Field = {
  name: 'figures',
  type: 'textarea',
  label: 'Cijfers',
  required: true,
  maxLength: 50_000,
  admin: {
    rows: 10,
    placeholder:
      'stelling; groep; eens; oneens; weet niet\nDe gemeente werkt samen.; Bewoners; 111; 239; 62\nDe gemeente werkt samen.; Gemeenten; 32; 3; 3',
    description:
      'Plak ze uit een rekenblad, of typ ze met puntkomma’s: een regel voor elke stelling en groep, met aantallen mensen. De eerste regel is: stelling; groep; eens; oneens; weet niet. De procenten rekenen wij uit.',
  },
  validate: (value: unknown) => {
    const { problems } = readFigures(typeof value === 'string' ? value : '')
    return problems.length === 0 || problems.join(' ')
  },
}

const nextField: Field = {
  name: 'next',
  type: 'array',
  label: 'Ga hiermee verder',
  labels: { singular: 'Halte bij een stelling', plural: 'Haltes bij stellingen' },
  admin: { description: 'Welke halte helpt verder bij welke stelling?' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'statement',
          type: 'number',
          label: 'Stelling',
          required: true,
          min: 1,
          admin: { description: 'De eerste stelling in de cijfers is 1, de tweede 2.', step: 1 },
        },
        {
          name: 'stop',
          type: 'relationship',
          relationTo: 'stops',
          label: 'Halte',
          required: true,
          admin: { description: 'De halte die bij dit verschil helpt.' },
        },
      ],
    },
  ],
}

/** What groups think of the same statements. */
export const Polls = contentCollection('poll', {
  labels: { singular: 'Peiling', plural: 'Peilingen' },
  description: 'Is er een match? Wat groepen van dezelfde stellingen vinden, naast elkaar.',
  title: {
    label: 'Titel',
    description: 'Waarover is gevraagd? "Wie mag beslissen over het dorpsplein?"',
  },
  columns: ['askedOn', 'area'],
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Waar gaat het over?',
        description: 'Een of twee zinnen. Ze staan onder de titel, in lijsten en zoekresultaten.',
      },
      { required: true },
    ),
    {
      type: 'row',
      fields: [
        dayField(
          { name: 'askedOn', label: 'Gevraagd op', description: 'De lezer ziet maand en jaar.' },
          { required: true },
        ),
        shortTextField(
          { name: 'area', label: 'Waar', description: 'Bijvoorbeeld: "Groningen en Drenthe".' },
          { required: true },
        ),
        {
          name: 'smallestGroup',
          type: 'number',
          label: 'Kleinste groep',
          defaultValue: 10,
          min: 5,
          admin: {
            description:
              'Groepen met minder mensen tonen we niet: dan zijn antwoorden te herkennen.',
          },
        },
      ],
    },
    figuresField,
    nextField,
    {
      name: 'source',
      type: 'group',
      label: 'Bron',
      admin: { description: 'Wie vroeg het, en waar staat het verslag?' },
      fields: [
        {
          type: 'row',
          fields: [
            shortTextField({
              name: 'text',
              label: 'Omschrijving',
              description: 'Bijvoorbeeld: "Vragenlijst van Oplaadpunt".',
            }),
            webAddressField({
              name: 'url',
              label: 'Webadres',
              description: 'Niet verplicht. Begint met https://.',
            }),
          ],
        },
      ],
    },
    richTextField({
      name: 'body',
      label: 'Toelichting',
      description: 'Niet verplicht. Hoe is het gevraagd, en wat zeggen de cijfers niet?',
    }),
    relatedField({ label: 'Hierna', description: 'Wat leest of doet iemand hierna?' }),
    audiencesField,
    themesField,
  ],
})
