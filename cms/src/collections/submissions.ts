import type { CollectionConfig, Field } from 'payload'
import { moderatorsOnly } from '../access/moderators-only.ts'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { maySeeSenders } from '../access/roles.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { deleteWhatBelongs } from '../submissions/delete-what-belongs.ts'
import { makeStoryEndpoint } from '../submissions/make-story-endpoint.ts'

/** What the sender wrote stays as it was sent. */
const AS_SENT = {
  access: { update: () => false },
  admin: {
    readOnly: true,
    description: 'Zoals het is ingestuurd. Verbeteren doe je in het verhaal.',
  },
} as const

const statusField: Field = {
  name: 'status',
  type: 'select',
  label: 'Stand',
  required: true,
  defaultValue: 'new',
  options: [
    { value: 'new', label: 'Nieuw' },
    { value: 'called', label: 'Gesproken' },
    { value: 'story', label: 'Verhaal gemaakt' },
    { value: 'rejected', label: 'Plaatsen we niet' },
  ],
  admin: {
    position: 'sidebar',
    description:
      'Wat niet geplaatst wordt, verdwijnt vanzelf, op de dag dat ook de gegevens van de inzender worden weggegooid.',
  },
}

const senderField: Field = {
  name: 'sender',
  type: 'join',
  label: 'Inzender',
  collection: 'senders',
  on: 'submission',
  access: { read: ({ req }) => maySeeSenders(req.user) },
  admin: {
    allowCreate: false,
    defaultColumns: ['name', 'contact', 'deleteOn'],
    description: 'Bel voordat je iets plaatst. Naam en adres komen nooit vanzelf op de site.',
  },
}

/** Projects that readers sent in, for editors to look at. Nothing of it is published. */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: { singular: 'Inzending', plural: 'Inzendingen' },
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: 'Van lezers',
    defaultColumns: ['title', 'place', 'status', 'createdAt'],
    listSearchableFields: ['title', 'place'],
    description:
      'Wat lezers instuurden met "Stuur een project in". Bel de inzender, en maak er met één druk op de knop een concept van een verhaal van.',
  },
  access: {
    read: peopleOnly,
    create: nobody,
    update: peopleOnly,
    delete: moderatorsOnly,
    unlock: nobody,
  },
  defaultSort: '-createdAt',
  endpoints: [makeStoryEndpoint],
  hooks: { beforeOperation: [capLimit], afterDelete: [deleteWhatBelongs] },
  fields: [
    {
      name: 'makeStory',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/components/MakeStory.tsx#MakeStory' } },
    },
    statusField,
    {
      name: 'madeStory',
      type: 'relationship',
      relationTo: 'stories',
      label: 'Het verhaal',
      access: { update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Het concept dat van deze inzending is gemaakt.',
        condition: ({ madeStory }) => Boolean(madeStory),
      },
    },
    { name: 'title', type: 'text', label: 'Hoe heet het?', ...AS_SENT },
    { name: 'place', type: 'text', label: 'In welk dorp of welke buurt?', ...AS_SENT },
    { name: 'story', type: 'textarea', label: 'Wat doen jullie?', ...AS_SENT },
    { name: 'setbacks', type: 'textarea', label: 'Wat ging er mis?', ...AS_SENT },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'submission-photos',
      label: 'Foto',
      access: { update: () => false },
      admin: {
        readOnly: true,
        description: 'Wie erop staat, vindt het goed: dat vinkte de inzender aan.',
      },
    },
    { name: 'photoAlt', type: 'text', label: 'Wat is er op de foto te zien?', ...AS_SENT },
    senderField,
    { name: 'contentHash', type: 'text', unique: true, index: true, admin: { hidden: true } },
  ],
}
