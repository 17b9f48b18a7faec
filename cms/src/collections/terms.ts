import { audiencesField } from '../fields/audiences.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { contentCollection } from './content-collection.ts'

/** The glossary. */
export const Terms = contentCollection('term', {
  labels: { singular: 'Begrip', plural: 'Begrippen' },
  description:
    'Een woord dat uitleg nodig heeft. De eerste keer dat het in een tekst staat, wijst het vanzelf hierheen.',
  title: {
    label: 'Begrip',
    description: 'Het woord zelf, zoals het midden in een zin staat: "kantelperiode".',
  },
  columns: ['summary'],
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Wat betekent het?',
        description: 'Een of twee zinnen, zoals je het aan je buurvrouw uitlegt.',
      },
      { required: true },
    ),
    {
      name: 'forms',
      type: 'text',
      hasMany: true,
      label: 'Ook geschreven als',
      maxLength: 200,
      admin: {
        placeholder: 'Typ, en druk op Enter',
        description:
          'Meervoud en andere schrijfwijzen: "kantelperiodes". Druk op Enter na elk woord.',
      },
    },
    richTextField({ name: 'body', label: 'Meer uitleg', description: 'Niet verplicht.' }),
    relatedField({ label: 'Lees verder', description: 'Waar kom je dit begrip tegen?' }),
    audiencesField,
    themesField,
  ],
})
