import { isSafeHref, LIMITS } from 'content-models'
import type { Block } from 'payload'

/** A video within a text: a file of ours, or one elsewhere. */
export const videoBlock: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: "Video's" },
  fields: [
    {
      name: 'file',
      type: 'upload',
      label: 'Bestand',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'video/' } },
      admin: {
        description:
          'Een mp4 of webm van jezelf, tot 20 MB. Speelt overal, ook zonder internet. Of laat leeg, en vul het webadres in.',
      },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Webadres van de video',
      admin: {
        description:
          'Als je geen bestand koos. Van YouTube of Vimeo speelt hij op de pagina, van een ander is het een link. Er laadt niets van een ander tot een lezer erop drukt.',
      },
      validate: (value: unknown, { siblingData }: { siblingData: { file?: unknown } }) =>
        (Boolean(siblingData.file) && !value) ||
        (typeof value === 'string' && /^https?:/.test(value) && isSafeHref(value)) ||
        'Kies een bestand, of vul een webadres in dat begint met https://.',
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
      admin: {
        description: 'Wat er gezegd wordt en te zien is, voor wie het niet hoort of ziet.',
      },
    },
  ],
}
