import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { readEnvironment } from '../environment.ts'
import { capLimit } from '../hooks/cap-limit.ts'

/** What readers searched for without finding anything, with how often. Holds nothing of who they are. */
export const SearchMisses: CollectionConfig = {
  slug: 'search-misses',
  labels: { singular: 'Zoekvraag zonder resultaat', plural: 'Zoeken zonder resultaat' },
  admin: {
    hidden: () => !readEnvironment().countsSearches,
    hideAPIURL: true,
    group: 'Van lezers',
    useAsTitle: 'query',
    defaultColumns: ['query', 'count', 'updatedAt'],
    listSearchableFields: ['query'],
    description:
      'Hier zochten bezoekers op, en er kwam niets. Bestaat het stuk al? Zet het woord dan bij "Andere woorden hiervoor" en haal de regel hier weg.',
  },
  access: { read: peopleOnly, create: nobody, update: nobody, delete: peopleOnly, unlock: nobody },
  defaultSort: '-count',
  lockDocuments: false,
  hooks: { beforeOperation: [capLimit] },
  fields: [
    {
      name: 'query',
      type: 'text',
      label: 'Gezocht',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'De woorden die in het zoekveld stonden.' },
    },
    {
      name: 'count',
      type: 'number',
      label: 'Keer',
      required: true,
      defaultValue: 0,
      min: 0,
      index: true,
      admin: { description: 'Hoe vaak hierop gezocht is.' },
    },
  ],
}
