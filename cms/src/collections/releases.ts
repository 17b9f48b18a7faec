import { RELEASE_STAGES } from 'content-models'
import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { overviewEndpoint } from '../releases/overview-endpoint.ts'
import { rollbackEndpoint } from '../releases/rollback-endpoint.ts'

/** What the releasers told of their releases. Only their reports write here; people read it on the page "Releases". */
export const Releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  admin: { hidden: true },
  access: { read: peopleOnly, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  lockDocuments: false,
  hooks: { beforeOperation: [capLimit] },
  endpoints: [overviewEndpoint, rollbackEndpoint],
  fields: [
    /** Site and number: one row for each release, however often it is told of. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'site', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'stage', type: 'select', required: true, options: [...RELEASE_STAGES] },
    /** Counts the switches of a site: the highest is what readers see. 0 when readers never saw it. */
    { name: 'turn', type: 'number', required: true, index: true },
    /** Place in the journal up to which this release, or its list of what is held, tells. */
    { name: 'sequence', type: 'number', required: true },
    /** Moment of each stage. */
    { name: 'moments', type: 'json', required: true },
    { name: 'durationMs', type: 'number', required: true },
    { name: 'printedPages', type: 'number', required: true },
    { name: 'pages', type: 'number', required: true },
    { name: 'changes', type: 'json', required: true },
    { name: 'moreChanges', type: 'number', required: true },
    { name: 'held', type: 'json', required: true },
    { name: 'kept', type: 'json', required: true },
    { name: 'warnings', type: 'json', required: true },
    { name: 'problem', type: 'text' },
  ],
}
