import { isSafeHref, LIMITS } from 'content-models'
import type { Block } from 'payload'

/** A video elsewhere, within a text. */
export const videoBlock: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: "Video's" },
  fields: [
    {
      name: 'url',
      type: 'text',
      label: 'Webadres van de video',
      required: true,
      admin: {
        description:
          'Van YouTube of Vimeo speelt hij op de pagina, van een ander is het een link. Er laadt niets van een ander tot een lezer erop drukt.',
      },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^https?:/.test(value) && isSafeHref(value)) ||
        'Dit is geen geldig webadres. Het begint met https://.',
    },
    {
      name: 'title',
      type: 'text',
      label: 'Titel',
      required: true,
      maxLength: LIMITS.shortText,
      admin: { description: 'Wat is er te zien?' },
    },
    {
      // A name under which the feed looks for media: see publishing-context.ts.
      name: 'image',
      type: 'upload',
      label: 'Beeld',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'image/' } },
      admin: { description: 'Staat er tot een lezer op de video drukt. Niet verplicht.' },
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: 'Uitgeschreven tekst',
      admin: { description: 'Wat er gezegd wordt, voor wie het niet hoort.' },
    },
  ],
}
