import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** What people asked of the releaser of a site: to go back to an earlier release. Written by the button, ended by a report. */
export const ReleaseWishes: CollectionConfig = {
  slug: 'release-wishes',
  labels: { singular: 'Verzoek', plural: 'Verzoeken' },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  lockDocuments: false,
  fields: [
    { name: 'site', type: 'text', required: true, index: true },
    { name: 'to', type: 'number', required: true },
    { name: 'by', type: 'text' },
    { name: 'isOpen', type: 'checkbox', required: true, index: true },
    /** Why it could not be. */
    { name: 'problem', type: 'text' },
  ],
}
