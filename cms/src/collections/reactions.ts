import { LISTED_KINDS, MAX_REACTION_LENGTH } from 'content-models'
import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { reactionsOfEndpoint } from '../reactions/reactions-of-endpoint.ts'

/** "Was dit nuttig?": what readers pressed under a document. Holds nothing of who they are. */
export const Reactions: CollectionConfig = {
  slug: 'reactions',
  labels: { singular: 'Reactie', plural: 'Was dit nuttig?' },
  admin: {
    hideAPIURL: true,
    group: 'Van lezers',
    defaultColumns: ['sentence', 'useful', 'document', 'createdAt'],
    listSearchableFields: ['sentence'],
    description:
      'Wat lezers onder een stuk antwoordden. Wie dat was, weten we niet. De tellingen staan ook bij het stuk zelf.',
  },
  access: { read: peopleOnly, create: nobody, update: nobody, delete: peopleOnly, unlock: nobody },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: [reactionsOfEndpoint],
  hooks: { beforeOperation: [capLimit] },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: LISTED_KINDS.map((kind) => COLLECTION_OF_KIND[kind]),
      label: 'Bij',
      required: true,
      index: true,
      admin: { description: 'Het stuk waar de knop onder stond.' },
    },
    {
      name: 'useful',
      type: 'checkbox',
      label: 'Nuttig',
      index: true,
      admin: { description: 'Aan: ja. Uit: nee.' },
    },
    {
      name: 'sentence',
      type: 'text',
      label: 'Erbij gezegd',
      maxLength: MAX_REACTION_LENGTH,
      admin: { description: 'Niet verplicht. Vaak staat hier wat er ontbreekt.' },
    },
  ],
}
