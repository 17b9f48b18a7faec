import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { readEnvironment } from '../environment.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { MAX_PIXELS } from '../hooks/check-picture.ts'
import { checkUpload } from '../hooks/check-upload.ts'

const MAX_WIDTH = 1600

/** Photos that came with submissions: made small, without what the camera noted, and for people of the cms only. */
export const SubmissionPhotos: CollectionConfig = {
  slug: 'submission-photos',
  labels: { singular: 'Ingestuurde foto', plural: 'Ingestuurde foto’s' },
  admin: { hidden: true, useAsTitle: 'filename' },
  access: { read: peopleOnly, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  lockDocuments: false,
  upload: {
    staticDir: readEnvironment().submissionsFolder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    pasteURL: false,
    focalPoint: false,
    crop: false,
    constructorOptions: { limitInputPixels: MAX_PIXELS },
    resizeOptions: { width: MAX_WIDTH, withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 82 } },
  },
  hooks: { beforeOperation: [capLimit, checkUpload] },
  fields: [],
}
