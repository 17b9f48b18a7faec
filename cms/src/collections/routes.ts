import { audiencesField } from '../fields/audiences.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { announceStops } from '../hooks/announce-stops.ts'
import { contentCollection } from './content-collection.ts'

/** Ways through what there is to know. */
export const Routes = contentCollection('route', {
  labels: { singular: 'Route', plural: 'Routes' },
  description:
    'Een weg langs haltes, voor één soort lezer. Maak eerst de route, en daarna haar haltes.',
  title: { label: 'Titel', description: 'Waar ga je heen? "Naar een gemeente die meedenkt".' },
  columns: ['audiences'],
  hooks: { afterChange: [announceStops] },
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Voor wie, en hoe lang?',
        description:
          'Een of twee zinnen: "Een route voor wie bij een gemeente werkt. Vijf haltes van elk een halfuur."',
      },
      { required: true },
    ),
    richTextField({
      name: 'body',
      label: 'Vooraf',
      description: 'Niet verplicht. Tekst die voor de kaart komt.',
    }),
    longTextField({
      name: 'together',
      label: 'Samen met je team?',
      description: 'Niet verplicht. Hoe doe je de route met z’n allen? Staat in een kader ernaast.',
    }),
    relatedField({
      label: 'Hoort bij de hele route',
      description: 'Niet verplicht. Wat bij één halte hoort, zet je daar.',
    }),
    audiencesField,
    themesField,
  ],
})
