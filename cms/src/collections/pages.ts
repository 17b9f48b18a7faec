import { positionField } from '../fields/position.ts'
import { richTextField } from '../fields/rich-text.ts'
import { contentCollection } from './content-collection.ts'

/** Pages about Oplaadpunt itself. */
export const Pages = contentCollection('page', {
  labels: { singular: 'Pagina', plural: 'Pagina’s' },
  description:
    'Over Oplaadpunt zelf: wie we zijn, contact, privacy. Ze staan onder aan elke pagina van de site.',
  title: { label: 'Titel', description: 'Waar gaat de pagina over? "Privacy".' },
  columns: ['position'],
  fields: [
    {
      name: 'summary',
      type: 'textarea',
      label: 'Samenvatting',
      maxLength: 400,
      admin: { rows: 2, description: 'Niet verplicht. Een of twee zinnen onder de titel.' },
    },
    richTextField(
      {
        name: 'body',
        label: 'Tekst',
        description: 'Typ / voor koppen, lijsten, tabellen, afbeeldingen en kaders.',
      },
      { required: true },
    ),
    positionField('Lage getallen komen eerst.'),
  ],
})
