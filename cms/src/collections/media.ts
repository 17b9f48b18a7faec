import { MAX_ALT_LENGTH } from 'content-models'
import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { readEnvironment } from '../environment.ts'
import { recordMediaChange } from '../feed/record-media-change.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { MAX_PIXELS } from '../hooks/check-picture.ts'
import { checkUpload } from '../hooks/check-upload.ts'
import { keepUsedMedia } from '../hooks/keep-used-media.ts'
import { IMAGE_WIDTHS } from '../hooks/make-formats.ts'
import { nameRenditions } from '../hooks/name-renditions.ts'
import { removeFormats, removeReplacedFormats, storeFormats } from '../hooks/store-formats.ts'
import { UPLOAD_MIME_TYPES } from '../hooks/upload-types.ts'

/** The picture itself is kept wider than pages show it, for what may come. */
const MAX_WIDTH = 1600
const WEBP = { format: 'webp', options: { quality: 78 } } as const

const renditionsField: Field = {
  name: 'renditions',
  type: 'array',
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
  fields: [
    { name: 'name', type: 'text', required: true, index: true },
    { name: 'filename', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'bytes', type: 'number', required: true },
    { name: 'width', type: 'number' },
    { name: 'height', type: 'number' },
  ],
}

/** Pictures and files. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Afbeelding of bestand', plural: 'Afbeeldingen en bestanden' },
  admin: {
    hideAPIURL: true,
    group: 'Inhoud',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'mimeType', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    description:
      'Tot 20 MB per bestand. Van foto’s maken we kleine bestanden, zonder verborgen gegevens zoals de plaats.',
  },
  access: {
    read: peopleOnly,
    create: peopleOnly,
    update: peopleOnly,
    delete: peopleOnly,
    unlock: nobody,
  },
  upload: {
    staticDir: readEnvironment().mediaFolder,
    mimeTypes: UPLOAD_MIME_TYPES,
    pasteURL: false,
    focalPoint: false,
    crop: false,
    constructorOptions: { limitInputPixels: MAX_PIXELS },
    resizeOptions: { width: MAX_WIDTH, withoutEnlargement: true },
    formatOptions: WEBP,
    imageSizes: IMAGE_WIDTHS.map((width) => ({
      name: `w${width}`,
      width,
      formatOptions: WEBP,
    })),
    adminThumbnail: 'w400',
  },
  hooks: {
    beforeOperation: [capLimit, checkUpload],
    beforeChange: [nameRenditions],
    afterChange: [storeFormats, recordMediaChange, removeReplacedFormats],
    beforeDelete: [keepUsedMedia],
    afterDelete: [removeFormats],
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      label: 'Beschrijving voor wie het niet ziet',
      maxLength: MAX_ALT_LENGTH,
      admin: {
        rows: 2,
        description:
          'Verplicht bij afbeeldingen. Wat is er te zien, en waarom maakt dat hier uit? "Zes mensen sjouwen een koelvitrine de dorpswinkel in".',
        condition: (data) => !data.mimeType || String(data.mimeType).startsWith('image/'),
      },
      validate: (
        value: unknown,
        { data, req }: { data: unknown; req: { file?: { mimetype: string } } },
      ) => {
        const type =
          req.file?.mimetype ?? (data as { mimeType?: string } | undefined)?.mimeType ?? ''
        if (!type.startsWith('image/')) return true
        if (typeof value !== 'string' || value.trim() === '') {
          return 'Beschrijf wat er op de afbeelding te zien is. Zonder beschrijving kunnen blinde lezers er niets mee.'
        }
        return (
          value.length <= MAX_ALT_LENGTH ||
          `Maak de beschrijving korter: hoogstens ${MAX_ALT_LENGTH} tekens.`
        )
      },
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Maker',
      maxLength: 200,
      admin: {
        description: 'Niet verplicht. Staat klein onder de afbeelding: "Foto: Jan Mulder".',
      },
    },
    {
      name: 'contentHash',
      type: 'text',
      index: true,
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    renditionsField,
  ],
}
