import { DIFFICULTIES, DIFFICULTY_LABELS, LIMITS, PHASE_LABELS, PHASES } from 'content-models'
import type { Field } from 'payload'
import { audiencesField } from '../fields/audiences.ts'
import { imageField } from '../fields/image.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { themesField } from '../fields/themes.ts'
import { contentCollection } from './content-collection.ts'

const groupSizeField: Field = {
  name: 'groupSize',
  type: 'group',
  label: 'Groep',
  admin: { description: 'Met hoeveel mensen doe je dit?' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'min',
          type: 'number',
          label: 'Vanaf',
          min: 1,
          admin: { description: 'Minste aantal mensen.' },
        },
        {
          name: 'max',
          type: 'number',
          label: 'Tot en met',
          min: 1,
          admin: { description: 'Laat leeg als er geen grens is.' },
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            const min = (siblingData as { min?: number } | undefined)?.min ?? 1
            return (
              typeof value !== 'number' ||
              value >= min ||
              'Het hoogste aantal is kleiner dan het laagste.'
            )
          },
        },
      ],
    },
  ],
}

const stepsField: Field = {
  name: 'steps',
  type: 'array',
  label: 'Stappen',
  labels: { singular: 'Stap', plural: 'Stappen' },
  admin: { description: 'De nummers komen vanzelf. Vier tot zeven stappen leest prettig.' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Wat doe je?',
      required: true,
      maxLength: LIMITS.shortText,
      admin: { description: 'Begin met een werkwoord: "Teken het dorp op één vel".' },
    },
    richTextField({
      name: 'body',
      label: 'Uitleg',
      description: 'Hoe doe je dat? Twee of drie zinnen.',
    }),
  ],
}

const downloadsField: Field = {
  name: 'downloads',
  type: 'array',
  label: 'Om te downloaden',
  labels: { singular: 'Bestand', plural: 'Bestanden' },
  admin: { description: 'Vragenlijsten, formulieren en posters die mensen kunnen gebruiken.' },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: 'Naam',
      required: true,
      maxLength: LIMITS.shortText,
      admin: { description: 'Wat is het? "Vragenlijst". Soort en grootte zetten we erachter.' },
    },
    {
      name: 'file',
      type: 'upload',
      label: 'Bestand',
      relationTo: 'media',
      required: true,
      admin: { description: 'PDF, ODT, DOCX, een rekenblad of een afbeelding.' },
    },
  ],
}

/** Things to do together, in numbered steps. */
export const Tools = contentCollection('tool', {
  labels: { singular: 'Tool', plural: 'Tools' },
  description:
    'Iets om samen te doen, in genummerde stappen. Lezers kiezen in tien seconden en printen het blad.',
  columns: ['phase', 'themes'],
  fields: [
    {
      name: 'purpose',
      type: 'textarea',
      label: 'Waar is het goed voor?',
      required: true,
      maxLength: 400,
      admin: {
        rows: 2,
        description:
          'Een of twee zinnen. Ze staan boven aan de pagina, in lijsten en in zoekresultaten.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'duration',
          type: 'text',
          label: 'Duurt',
          maxLength: LIMITS.shortText,
          admin: { description: 'Zoals je het zegt: "2 avonden".' },
        },
        {
          name: 'difficulty',
          type: 'select',
          label: 'Niveau',
          options: DIFFICULTIES.map((value) => ({ value, label: DIFFICULTY_LABELS[value] })),
          admin: { description: 'Hoeveel ervaring vraagt het?' },
        },
        {
          name: 'phase',
          type: 'select',
          label: 'Moment',
          options: PHASES.map((value) => ({ value, label: PHASE_LABELS[value] })),
          admin: { description: 'Wanneer helpt dit het meest?' },
        },
      ],
    },
    groupSizeField,
    richTextField({
      name: 'body',
      label: 'Vooraf',
      description: 'Niet verplicht. Tekst die voor de stappen komt.',
    }),
    {
      name: 'materials',
      type: 'text',
      hasMany: true,
      label: 'Neem mee',
      maxLength: LIMITS.shortText,
      admin: {
        placeholder: 'Typ, en druk op Enter',
        description: 'Wat heb je nodig? Druk op Enter na elk ding.',
      },
    },
    stepsField,
    {
      name: 'outcome',
      type: 'textarea',
      label: 'Klaar: wat heb je dan?',
      maxLength: 400,
      admin: { rows: 2, description: 'Staat bij de laatste halte, "Klaar".' },
    },
    downloadsField,
    relatedField({
      label: 'Hoort bij',
      description: 'Artikelen, tools en verhalen die hierbij passen, in volgorde.',
    }),
    imageField,
    audiencesField,
    themesField,
  ],
})
