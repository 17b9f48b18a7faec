import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { keepSetUnderWay } from '../together/keep-set-under-way.ts'
import { setProofEndpoint } from '../together/proof-endpoint.ts'
import { publishTogetherEndpoint } from '../together/publish-endpoint.ts'
import { MAX_TOGETHER, SET_STATES } from '../together/set-state.ts'

/** Only the button writes these. */
const byButtonOnly = { create: () => false, update: () => false }

/** Documents that readers get to see in one moment, or none of them. */
export const Together: CollectionConfig = {
  slug: 'together',
  labels: { singular: 'Set', plural: 'Publiceer samen' },
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: 'Inhoud',
    defaultColumns: ['title', 'state', 'updatedAt'],
    description:
      'Stukken die bij elkaar horen, zoals een verhaal met zijn tools. Lezers zien ze op hetzelfde moment, of geen van alle.',
  },
  access: {
    read: peopleOnly,
    create: peopleOnly,
    update: peopleOnly,
    delete: peopleOnly,
    unlock: nobody,
  },
  hooks: { beforeOperation: [capLimit], beforeDelete: [keepSetUnderWay] },
  endpoints: [publishTogetherEndpoint, setProofEndpoint],
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Naam',
      required: true,
      maxLength: 160,
      admin: { description: 'Alleen jij en je collega’s zien deze naam: "Opening dorpswinkel".' },
    },
    {
      name: 'members',
      type: 'relationship',
      label: 'Stukken',
      relationTo: Object.values(COLLECTION_OF_KIND),
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: MAX_TOGETHER,
      admin: {
        description: `Kies de stukken die samen live gaan, hoogstens ${MAX_TOGETHER}. Concepten mogen; van een stuk dat al op de site staat, gaat je nieuwste versie mee.`,
      },
    },
    {
      name: 'publish',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/together/PublishTogether.tsx#PublishTogether' },
      },
    },
    {
      name: 'state',
      type: 'select',
      label: 'Hoever',
      defaultValue: 'new',
      options: Object.entries(SET_STATES).map(([value, label]) => ({ value, label })),
      access: byButtonOnly,
      admin: { description: 'Of de set al op de site staat.', condition: () => false },
    },
    /** Stands in the journal with each member; another one each time that the button is pressed. */
    { name: 'run', type: 'text', index: true, access: byButtonOnly, admin: { hidden: true } },
    /** Who is published: what the set held when the button was pressed, and by whom. */
    { name: 'running', type: 'json', access: byButtonOnly, admin: { hidden: true } },
    { name: 'problem', type: 'textarea', access: byButtonOnly, admin: { hidden: true } },
  ],
}
