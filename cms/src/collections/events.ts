import { timeSchema } from 'content-models'
import type { TextField } from 'payload'
import { audiencesField } from '../fields/audiences.ts'
import { dayField } from '../fields/day.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField, shortTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { webAddressField } from '../fields/web-address.ts'
import { contentCollection } from './content-collection.ts'

const timeField = (name: string, label: string): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: 5,
  admin: { description: 'Niet verplicht. Een tijd als 19:30.' },
  validate: (value: unknown) =>
    value === undefined || value === null || value === '' || timeSchema.safeParse(value).success
      ? true
      : 'Schrijf een tijd als 19:30.',
})

/** Something to go to. */
export const Events = contentCollection('event', {
  labels: { singular: 'Bijeenkomst', plural: 'Agenda' },
  description: 'Iets om naartoe te gaan. Wat geweest is, zakt vanzelf naar onderen.',
  title: { label: 'Titel', description: 'Wat is er te doen? "Soepavond over de dorpswinkel".' },
  columns: ['startsOn', 'place'],
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Wat is het?',
        description:
          'Een of twee zinnen. Ze staan onder de titel, in lijsten en in zoekresultaten.',
      },
      { required: true },
    ),
    {
      type: 'row',
      fields: [
        dayField(
          { name: 'startsOn', label: 'Begint op', description: 'De eerste dag.' },
          { required: true },
        ),
        timeField('startsAt', 'Hoe laat'),
        dayField({
          name: 'endsOn',
          label: 'Tot en met',
          description: 'Alleen als het meer dagen duurt.',
        }),
        timeField('endsAt', 'Tot hoe laat'),
      ],
    },
    {
      type: 'row',
      fields: [
        shortTextField(
          {
            name: 'place',
            label: 'Waar',
            description: 'Gebouw en dorp: "Dorpshuis Ons Huis, Westerdiep".',
          },
          { required: true },
        ),
        shortTextField({
          name: 'municipality',
          label: 'Gemeente',
          description: 'Niet verplicht. De naam van de gemeente.',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        shortTextField({ name: 'organiser', label: 'Van wie', description: 'Wie nodigt uit?' }),
        shortTextField({
          name: 'cost',
          label: 'Kost',
          description: 'Zoals je het zegt: "Gratis, met soep".',
        }),
      ],
    },
    webAddressField({
      name: 'registerUrl',
      label: 'Hier meld je je aan',
      description: 'Niet verplicht. Begint met https://.',
    }),
    richTextField({
      name: 'body',
      label: 'Tekst',
      description: 'Niet verplicht. Het programma, hoe je er komt.',
    }),
    relatedField({ label: 'Hoort bij', description: 'Stukken om vooraf te lezen.' }),
    audiencesField,
    themesField,
  ],
})
