import {
  FixedToolbarFeature,
  InlineToolbarFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'
import { CALLOUT_TONES, LIMITS } from 'content-models'
import type { Block, Field } from 'payload'
import { blocksFeature } from './dutch-features.ts'
import { factBlock } from './fact-block.ts'
import { blockFeatures, inlineFeatures } from './features.ts'
import { sampleBlock, sumBlock } from './sum-block.ts'
import { videoBlock } from './video-block.ts'

const CALLOUT_LABELS: Record<(typeof CALLOUT_TONES)[number], string> = {
  note: 'Let op',
  tip: 'Tip',
  warning: 'Pas op',
}

/** Text with marks and links, for inside a block. */
const inlineContent = (label: string, description: string): Field => ({
  name: 'content',
  type: 'richText',
  label,
  required: true,
  admin: { description },
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      InlineToolbarFeature(),
      ...inlineFeatures(),
      blocksFeature({ inlineBlocks: [factBlock] }),
    ],
  }),
})

/** Paragraphs, lists and the like, for inside a block. */
const blockContent = (label: string, description: string): Field => ({
  name: 'content',
  type: 'richText',
  label,
  required: true,
  admin: { description },
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ...inlineFeatures(),
      ...blockFeatures(),
      blocksFeature({ inlineBlocks: [factBlock] }),
    ],
  }),
})

const quoteBlock: Block = {
  slug: 'quote',
  labels: { singular: 'Citaat met naam', plural: 'Citaten met naam' },
  fields: [
    blockContent('Citaat', 'Wat zei of schreef iemand?'),
    {
      name: 'source',
      type: 'text',
      label: 'Van wie',
      maxLength: LIMITS.shortText,
      admin: { description: 'Naam en rol, of de titel van het stuk.' },
    },
  ],
}

const downloadBlock: Block = {
  slug: 'download',
  labels: { singular: 'Bestand', plural: 'Bestanden' },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: 'Naam',
      required: true,
      maxLength: LIMITS.shortText,
      admin: { description: 'Wat is het? Soort en grootte zetten we erachter.' },
    },
    {
      name: 'file',
      type: 'upload',
      label: 'Bestand',
      relationTo: 'media',
      required: true,
      admin: { description: 'PDF, ODT, DOCX, een rekenblad of een afbeelding.' },
    },
  ],
}

const calloutBlock: Block = {
  slug: 'callout',
  labels: { singular: 'Kader', plural: 'Kaders' },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: 'note',
      options: CALLOUT_TONES.map((value) => ({ value, label: CALLOUT_LABELS[value] })),
      admin: { description: 'Staat als woord boven het kader als er geen titel is.' },
    },
    {
      name: 'title',
      type: 'text',
      label: 'Titel',
      maxLength: LIMITS.shortText,
      admin: { description: 'Niet verplicht.' },
    },
    blockContent('Tekst', 'Kort: een kader is voor wat je niet mag missen.'),
  ],
}

const termBlock: Block = {
  slug: 'term',
  labels: { singular: 'Begrip', plural: 'Begrippen' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Begrip',
      required: true,
      maxLength: LIMITS.shortText,
      admin: { description: 'Het woord zelf: "gouden driehoek".' },
    },
    inlineContent('Betekenis', 'In één of twee zinnen.'),
  ],
}

const codeBlock: Block = {
  slug: 'code',
  labels: { singular: 'Voorbeeldcode', plural: 'Voorbeeldcode' },
  fields: [
    {
      name: 'language',
      type: 'text',
      label: 'Taal',
      maxLength: 40,
      admin: { description: 'Niet verplicht: "html".' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Code',
      required: true,
      admin: { description: 'Komt letterlijk op de pagina.' },
    },
  ],
}

/** Blocks that may stand between paragraphs. Payload would let each have a name beside its title; nobody needs two. */
export const BLOCKS: Block[] = [
  calloutBlock,
  termBlock,
  quoteBlock,
  downloadBlock,
  sumBlock,
  sampleBlock,
  videoBlock,
  codeBlock,
].map((block) => ({ ...block, admin: { ...block.admin, disableBlockName: true } }))

/** Blocks that may stand within a sentence. */
export const INLINE_BLOCKS: Block[] = [
  factBlock,
  {
    slug: 'footnote',
    labels: { singular: 'Voetnoot', plural: 'Voetnoten' },
    fields: [inlineContent('Noot', 'Staat genummerd onder de tekst.')],
  },
]
