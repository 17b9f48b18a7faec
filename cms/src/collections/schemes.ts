import type { Field } from 'payload'
import { audiencesField } from '../fields/audiences.ts'
import { dayField } from '../fields/day.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField, shortTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { webAddressField } from '../fields/web-address.ts'
import { contentCollection } from './content-collection.ts'

const datesFields: Field[] = [
  {
    type: 'row',
    fields: [
      dayField(
        { name: 'opensOn', label: 'Gaat open op', description: 'De eerste dag om aan te vragen.' },
        { required: true },
      ),
      dayField({
        name: 'closesOn',
        label: 'Laatste dag',
        description: 'De laatste dag om aan te vragen. Laat leeg als de regeling open blijft.',
      }),
      shortTextField({
        name: 'closesAt',
        label: 'Tot hoe laat',
        description: 'Niet verplicht. Op die laatste dag: "17.00 uur".',
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      dayField({
        name: 'answerOn',
        label: 'Antwoord uiterlijk op',
        description: 'Niet verplicht. De laatste dag waarop je iets hoort.',
      }),
      shortTextField({
        name: 'reopens',
        label: 'Wanneer weer?',
        description: 'Voor wie te laat komt: "Waarschijnlijk weer open in maart 2027".',
      }),
    ],
  },
]

const amountFields: Field[] = [
  {
    type: 'row',
    fields: [
      shortTextField(
        { name: 'amount', label: 'Bedrag', description: 'Zoals je het zegt: "€ 500 tot € 5.000".' },
        { required: true },
      ),
      shortTextField({
        name: 'ownShare',
        label: 'Zelf inbrengen',
        description: 'Bijvoorbeeld: "Kwart, mag in uren".',
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      shortTextField({
        name: 'answerTime',
        label: 'Antwoord',
        description: 'Hoe lang duurt het? "Binnen 8 weken".',
      }),
      shortTextField({
        name: 'budgetLeft',
        label: 'In de pot',
        description: 'Hoeveel is er nog? "Nog € 61.000".',
      }),
    ],
  },
]

const conditionsField: Field = {
  name: 'conditions',
  type: 'array',
  label: 'Is dit iets voor jullie?',
  labels: { singular: 'Voorwaarde', plural: 'Voorwaarden' },
  maxRows: 20,
  admin: { description: 'Een lijstje om af te vinken. Vier tot zes regels leest prettig.' },
  fields: [
    shortTextField(
      {
        name: 'text',
        label: 'Voorwaarde',
        description: 'Een hele zin: "Je dorp heeft minder dan 5.000 inwoners."',
      },
      { required: true },
    ),
    {
      name: 'isNot',
      type: 'checkbox',
      label: 'Dit kan juist niet',
      admin: { description: 'Zet aan voor wat de regeling niet betaalt. Er komt een kruis bij.' },
    },
  ],
}

const adviserField: Field = {
  name: 'adviser',
  type: 'group',
  label: 'Eerst even bellen?',
  admin: { description: 'Wie denkt mee? Alleen wat die persoon goedvindt: dit staat op de site.' },
  fields: [
    {
      type: 'row',
      fields: [
        shortTextField({ name: 'name', label: 'Naam', description: 'Voor- en achternaam.' }),
        shortTextField({
          name: 'help',
          label: 'Wat doet die?',
          description: 'Komt achter de naam: "leest je plan en zegt wat er mist".',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        shortTextField({
          name: 'phone',
          label: 'Telefoon',
          description: 'Een nummer dat op de site mag staan.',
        }),
        shortTextField({
          name: 'answers',
          label: 'Antwoordt',
          description: 'Bijvoorbeeld: "Antwoordt binnen 3 werkdagen".',
        }),
      ],
    },
  ],
}

/** Money to apply for. */
export const Schemes = contentCollection('scheme', {
  labels: { singular: 'Regeling', plural: 'Regelingen' },
  description:
    'Geld om aan te vragen. Of een regeling open is, rekent de site zelf uit, elke dag opnieuw.',
  title: {
    label: 'Naam',
    description: 'Zoals de regeling bekendstaat: "Kleine subsidie voor dorpen".',
  },
  columns: ['opensOn', 'closesOn'],
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Waar is het voor?',
        description:
          'Een of twee zinnen. Ze staan onder de titel, in lijsten en in zoekresultaten.',
      },
      { required: true },
    ),
    {
      type: 'row',
      fields: [
        shortTextField(
          { name: 'provider', label: 'Van wie', description: 'Wie geeft het? "de provincie".' },
          { required: true },
        ),
        shortTextField({
          name: 'municipality',
          label: 'Gemeente',
          description: 'Laat leeg als de regeling in meer gemeenten geldt.',
        }),
      ],
    },
    ...datesFields,
    ...amountFields,
    conditionsField,
    richTextField({
      name: 'body',
      label: 'Uitleg',
      description: 'Niet verplicht. Hoe vraag je aan, en waar let je op?',
    }),
    webAddressField({
      name: 'applyUrl',
      label: 'Hier vraag je aan',
      description: 'Het webadres van het formulier. Begint met https://.',
    }),
    adviserField,
    relatedField({
      label: 'Hoort bij',
      description: 'Artikelen, tools en verhalen die hierbij helpen, in volgorde.',
    }),
    audiencesField,
    themesField,
  ],
})
