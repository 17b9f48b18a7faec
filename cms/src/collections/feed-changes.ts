import { KINDS } from 'content-models'
import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * The journal behind the content feed (docs/decisions/0003): which document changed, in the order in which
 * readers of the feed learn of it. Nobody reaches it from outside.
 */
export const FeedChanges: CollectionConfig = {
  slug: 'feed-changes',
  labels: { singular: 'Wijziging', plural: 'Wijzigingen' },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...KINDS, 'media'] },
    { name: 'documentId', type: 'text', required: true, index: true },
    /** `updatedAt` of the published state, or `withdrawn`. */
    { name: 'revision', type: 'text', required: true },
    { name: 'at', type: 'date' },
    /** Who did it, for colleagues; readers of the feed never get this. */
    { name: 'by', type: 'text' },
    /** Names the changes that go out together. */
    { name: 'together', type: 'text', index: true },
    /** The document as it was handed over, and what it was made of (feed/kept-documents.ts). */
    { name: 'stamp', type: 'json' },
    // As long as it is: Payload refuses texts of more than 40,000 characters where nobody says otherwise.
    { name: 'document', type: 'textarea', validate: () => true },
  ],
}
