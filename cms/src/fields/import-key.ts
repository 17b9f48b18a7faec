import type { Field } from 'payload'

/** Where an imported document came from, and the hash of what was read, so that reading it again changes nothing. */
export const importFields: Field[] = [
  { name: 'importKey', type: 'text', index: true, admin: { hidden: true } },
  { name: 'importHash', type: 'text', admin: { hidden: true } },
]
