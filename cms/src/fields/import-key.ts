import type { TextField } from 'payload'

/** A hidden text that the import keeps; a copy made in the admin is a document of its own and doesn't get it. */
function importField(name: string, index: boolean): TextField {
  return {
    name,
    type: 'text',
    index,
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
  }
}

/** Where an imported document came from, and the hash of what was read, so that reading it again changes nothing. */
export const importFields = [importField('importKey', true), importField('importHash', false)]
