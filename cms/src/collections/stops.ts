import { positionField } from '../fields/position.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField } from '../fields/short-text.ts'
import { contentCollection } from './content-collection.ts'

/** Stops of a route. */
export const Stops = contentCollection('stop', {
  labels: { singular: 'Halte', plural: 'Haltes' },
  description: 'Een halte van een route: waar gaat het over, wat bespreek je, wat lees en doe je?',
  title: { label: 'Titel', description: 'Hoe heet deze halte? "Weten wie er al iets doet".' },
  columns: ['route', 'position'],
  fields: [
    {
      name: 'route',
      type: 'relationship',
      relationTo: 'routes',
      label: 'Route',
      required: true,
      admin: { description: 'Aan welke route ligt deze halte?' },
    },
    longTextField(
      {
        name: 'summary',
        label: 'Over …',
        description:
          'Eén zin die met "Over" begint: "Over wat voor gemeente je wilt zijn." Staat onder de titel en op de kaart.',
      },
      { required: true },
    ),
    richTextField(
      { name: 'body', label: 'Tekst', description: 'Kort: twee of drie alinea’s.' },
      { required: true },
    ),
    {
      name: 'questions',
      type: 'textarea',
      label: 'Bespreek dit',
      admin: {
        rows: 4,
        description: 'Vragen om met elkaar te bespreken, elk op een eigen regel. Drie is genoeg.',
      },
    },
    relatedField({
      label: 'Lees en doe',
      description: 'Artikelen, tools, verhalen en peilingen bij deze halte, in volgorde.',
    }),
    positionField('De plek op de route. Lage getallen komen eerst.'),
  ],
})
