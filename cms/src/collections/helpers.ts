import { CONFIRMED_DAYS, HELPER_ROLE_LABELS, HELPER_ROLES } from 'content-models'
import { audiencesField } from '../fields/audiences.ts'
import { dayField } from '../fields/day.ts'
import { relatedField } from '../fields/related.ts'
import { richTextField } from '../fields/rich-text.ts'
import { longTextField, shortTextField } from '../fields/short-text.ts'
import { themesField } from '../fields/themes.ts'
import { contentCollection } from './content-collection.ts'

/** People whom readers may call. */
export const Helpers = contentCollection('helper', {
  labels: { singular: 'Helper', plural: 'Helpers' },
  description:
    'Groene golf: wie helpt in welke gemeente? Een helper zegt elk halfjaar opnieuw ja, en verdwijnt anders vanzelf van de site.',
  title: {
    label: 'Naam',
    description: 'Voor- en achternaam, of zoals deze persoon op de site wil heten.',
  },
  columns: ['municipality', 'confirmedOn'],
  fields: [
    longTextField(
      {
        name: 'summary',
        label: 'Wie is dit?',
        description:
          'De titel is de naam. Zeg hier in een of twee zinnen wat deze persoon voor je doet.',
      },
      { required: true },
    ),
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          label: 'Rol',
          required: true,
          options: HELPER_ROLES.map((value) => ({ value, label: HELPER_ROLE_LABELS[value] })),
          admin: { description: 'Werkt deze persoon bij de gemeente, of is het een vrijwilliger?' },
        },
        shortTextField(
          {
            name: 'municipality',
            label: 'Gemeente',
            description: 'In welke gemeente helpt deze persoon?',
          },
          { required: true },
        ),
        dayField(
          {
            name: 'confirmedOn',
            label: 'Zei ja op',
            description: `De laatste dag waarop deze persoon ja zei. Na ${CONFIRMED_DAYS} dagen verdwijnt de helper van de site.`,
          },
          { required: true },
        ),
      ],
    },
    {
      name: 'helpsWith',
      type: 'text',
      hasMany: true,
      label: 'Helpt met',
      maxLength: 200,
      admin: {
        placeholder: 'Typ, en druk op Enter',
        description: 'Waarmee helpt deze persoon? Druk op Enter na elk ding.',
      },
    },
    {
      type: 'row',
      fields: [
        shortTextField({
          name: 'phone',
          label: 'Telefoon',
          description: 'Alleen als dat nummer op de site mag staan. Nooit een e-mailadres.',
        }),
        shortTextField({
          name: 'answers',
          label: 'Antwoordt',
          description: 'Bijvoorbeeld: "Antwoordt binnen 2 werkdagen".',
        }),
      ],
    },
    richTextField({
      name: 'body',
      label: 'Meer',
      description: 'Niet verplicht. Waar en wanneer vind je deze persoon?',
    }),
    relatedField({
      label: 'Hoort bij',
      description: 'Verhalen en stukken waarin deze persoon een rol speelt.',
    }),
    audiencesField,
    themesField,
  ],
})
