import type { CollectionConfig } from 'payload'
import { moderatorsOnly } from '../access/moderators-only.ts'
import { nobody } from '../access/nobody.ts'
import { maySeeSenders } from '../access/roles.ts'
import { capLimit } from '../hooks/cap-limit.ts'

/** Who sent a project in, apart from the project, and only as long as needed. */
export const Senders: CollectionConfig = {
  slug: 'senders',
  labels: { singular: 'Inzender', plural: 'Inzenders' },
  admin: {
    useAsTitle: 'name',
    hidden: ({ user }) => !maySeeSenders(user as never),
    hideAPIURL: true,
    group: 'Van lezers',
    defaultColumns: ['name', 'contact', 'submission', 'deleteOn'],
    description:
      'Alleen om te bellen of te mailen over een inzending. Verdwijnt vanzelf; je kunt het ook eerder verwijderen.',
  },
  access: {
    read: moderatorsOnly,
    create: nobody,
    update: nobody,
    delete: moderatorsOnly,
    unlock: nobody,
  },
  hooks: { beforeOperation: [capLimit] },
  lockDocuments: false,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Naam',
      required: true,
      admin: { description: 'Zoals de inzender die opgaf.' },
    },
    {
      name: 'contact',
      type: 'text',
      label: 'E-mailadres of telefoonnummer',
      required: true,
      admin: { description: 'Niet bewaren op een andere plek.' },
    },
    {
      name: 'submission',
      type: 'relationship',
      relationTo: 'submissions',
      label: 'Inzending',
      required: true,
      index: true,
      admin: { description: 'Wat deze inzender stuurde.' },
    },
    {
      name: 'deleteOn',
      type: 'date',
      label: 'Wordt weggegooid op',
      required: true,
      index: true,
      admin: {
        description: 'Dat gaat vanzelf.',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
      },
    },
  ],
}
