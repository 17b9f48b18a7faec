import { TURN_LIMITS } from 'content-models'
import { audiencesField } from '../fields/audiences.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField, shortTextField } from '../fields/short-text.ts'
import { sourcesField } from '../fields/sources.ts'
import { themesField } from '../fields/themes.ts'
import { contentCollection } from './content-collection.ts'

/** From "Nee, dat kan niet" to "Het kan wel". */
export const Barriers = contentCollection('barrier', {
  labels: { singular: 'Belemmering', plural: 'Belemmeringen' },
  description:
    'Van "Nee, dat kan niet" naar "Het kan wel": de regel, wie erover gaat, en de weg eromheen.',
  title: {
    label: 'Titel',
    description: 'Wat wilde je, en mocht eerst niet? "Een feest op straat zonder vergunning".',
  },
  columns: ['no', 'yes'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'no',
          type: 'text',
          label: 'Nee, …',
          required: true,
          maxLength: TURN_LIMITS.no,
          admin: {
            description:
              'Wat je te horen kreeg: "Nee, niet zonder vergunning". Kort is mooi: tot 28 tekens.',
          },
        },
        {
          name: 'yes',
          type: 'text',
          label: 'Het kan wel, …',
          required: true,
          maxLength: TURN_LIMITS.yes,
          admin: { description: 'Wat wel kan: "Met 49 mensen wel". Kort is mooi: tot 17 tekens.' },
        },
      ],
    },
    longTextField(
      {
        name: 'summary',
        label: 'Hoe kan het wel?',
        description:
          'Een of twee zinnen. Ze staan onder de titel, in lijsten en in zoekresultaten.',
      },
      { required: true },
    ),
    richTextField({
      name: 'rule',
      label: 'De regel',
      description: 'Wat zegt de regel, en waarom is hij er?',
    }),
    longTextField(
      {
        name: 'decides',
        label: 'Wie mag ja zeggen?',
        description: 'Wie beslist er echt? Noem de functie, niet de naam.',
      },
      { required: true },
    ),
    shortTextField({
      name: 'municipality',
      label: 'Gemeente',
      description: 'Niet verplicht. De naam van de gemeente.',
    }),
    richTextField(
      { name: 'body', label: 'De weg eromheen', description: 'Wat doe je, in welke volgorde?' },
      { required: true },
    ),
    sourcesField,
    relatedField({
      label: 'Wie deed dit al?',
      description: 'Verhalen, tools en artikelen, in volgorde.',
    }),
    audiencesField,
    themesField,
  ],
})
