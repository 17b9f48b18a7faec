import { positionField } from '../fields/position.ts'
import { contentCollection } from './content-collection.ts'

/** Subjects that gather documents. */
export const Themes = contentCollection('theme', {
  labels: { singular: 'Thema', plural: 'Thema’s' },
  description:
    'Een onderwerp dat stukken bij elkaar brengt. De eerste drie staan op de voorpagina.',
  title: { label: 'Naam', description: 'Een of twee woorden: "Mobiliteit", "Wonen en zorg".' },
  columns: ['position'],
  fields: [
    {
      name: 'description',
      type: 'textarea',
      label: 'Waar gaat het over?',
      required: true,
      maxLength: 400,
      admin: { rows: 2, description: 'Een of twee zinnen boven aan de pagina van het thema.' },
    },
    positionField('Lage getallen komen eerst. De eerste drie staan op de voorpagina.'),
  ],
})
