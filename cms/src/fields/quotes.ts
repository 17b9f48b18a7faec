import type { CollectionBeforeChangeHook, RelationshipField } from 'payload'
import { quotedFacts } from '../facts/quoted-facts.ts'

/** Which living facts a document quotes: kept beside its texts, because databases can't look within those. */
export const quotesField: RelationshipField = {
  name: 'quotes',
  type: 'relationship',
  relationTo: 'facts',
  hasMany: true,
  index: true,
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
}

/** Fills it from the texts at each save, so that every version of a document has its own list. */
export const fillQuotes: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const { quotes: _, ...texts } = operation === 'update' ? { ...originalDoc, ...data } : data
  return { ...data, quotes: quotedFacts(texts) }
}
