import { LEGAL_FORM_LABELS, LEGAL_FORMS, LIMITS } from 'content-models'
import type { Field } from 'payload'
import { audiencesField } from '../fields/audiences.ts'
import { imageField } from '../fields/image.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { summaryField } from '../fields/summary.ts'
import { themesField } from '../fields/themes.ts'
import { contentCollection } from './content-collection.ts'

const shortText = (name: string, label: string, description: string): Field => ({
  name,
  type: 'text',
  label,
  maxLength: LIMITS.shortText,
  admin: { description },
})

const contactField: Field = {
  name: 'contact',
  type: 'group',
  label: 'Vragen aan',
  admin: {
    description:
      'Alleen wat die persoon goedvindt, en nooit een e-mailadres: dit staat op de site.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        shortText('name', 'Naam', 'Zoals mensen die noemen: "Griet".'),
        shortText('phone', 'Telefoon', 'Een nummer dat op de site mag staan.'),
        shortText('note', 'Wanneer', 'Bijvoorbeeld: "Liefst ’s ochtends".'),
      ],
    },
  ],
}

/** What people in one village or neighbourhood did. */
export const Stories = contentCollection('story', {
  labels: { singular: 'Verhaal', plural: 'Verhalen' },
  description:
    'Wat een dorp of buurt deed, eerlijk verteld. Ook wat misging: daar leren anderen het meest van.',
  columns: ['village', 'themes'],
  fields: [
    summaryField,
    {
      type: 'row',
      fields: [
        shortText('village', 'Dorp of buurt', 'Waar gebeurde het?'),
        shortText('municipality', 'Gemeente', 'De naam van de gemeente.'),
        {
          name: 'inhabitants',
          type: 'number',
          label: 'Inwoners',
          min: 1,
          admin: { description: 'Ongeveer, van het dorp of de buurt.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        shortText('cost', 'Kostte', 'Zoals je het zegt: "€ 18.400 in jaar één".'),
        shortText('hours', 'Tijd', 'Zoals je het zegt: "22 uur per week, samen".'),
        {
          name: 'legalForm',
          type: 'select',
          label: 'Vorm',
          options: LEGAL_FORMS.map((value) => ({ value, label: LEGAL_FORM_LABELS[value] })),
          admin: { description: 'De rechtsvorm die ze kozen.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'costEuros',
          type: 'number',
          label: 'Bedrag in euro',
          min: 0,
          admin: {
            description:
              'Een heel getal, zonder teken of punt: 18400. Dan vinden lezers het op kosten.',
          },
        },
        {
          name: 'people',
          type: 'number',
          label: 'Hoeveel mensen deden het?',
          min: 1,
          admin: {
            description:
              'Wie echt meedeed, ongeveer. Dan vinden lezers het op grootte van de groep.',
          },
        },
      ],
    },
    richTextField({
      name: 'occasion',
      label: 'Wat was er aan de hand?',
      description: 'De aanleiding, met een datum of een mens erin.',
    }),
    richTextField({
      name: 'approach',
      label: 'Wat deden ze?',
      description: 'De stappen, in de volgorde waarin ze gingen.',
    }),
    richTextField({
      name: 'result',
      label: 'Wat kwam ervan?',
      description: 'Met getallen als je die hebt.',
    }),
    richTextField({
      name: 'setbacks',
      label: 'Wat ging er mis?',
      description: 'Het kader waar lezers het langst bij blijven. Wees eerlijk.',
    }),
    richTextField({
      name: 'body',
      label: 'Verder',
      description: 'Niet verplicht. Tekst die bij geen van de vier vragen past.',
    }),
    relatedField({
      label: 'Hiermee deden ze het',
      description: 'De tools die ze gebruikten en de artikelen die ze lazen, in volgorde.',
    }),
    contactField,
    imageField,
    audiencesField,
    themesField,
  ],
})
