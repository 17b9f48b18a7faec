import type { Block } from 'payload'
import { FACT_BLOCK } from '../facts/quoted-facts.ts'

/** A living fact within a sentence; the editor shows what it says now. */
export const factBlock: Block = {
  slug: FACT_BLOCK,
  labels: { singular: 'Levend feit', plural: 'Levende feiten' },
  admin: { components: { Block: '/components/facts/FactQuote.tsx#FactQuote' } },
  fields: [
    {
      name: 'fact',
      type: 'relationship',
      relationTo: 'facts',
      label: 'Welk feit?',
      required: true,
      maxDepth: 0,
      admin: {
        description:
          'Kies een feit, of maak met het plusje een nieuw. Verandert het feit, dan verandert deze zin mee.',
      },
    },
  ],
}
