import type { UIField } from 'payload'

/** Shows in the form of a document what became of its publication. */
export const proofField: UIField = {
  name: 'proof',
  type: 'ui',
  label: 'Publicatiebewijs',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/proof/PublicationProof.tsx#PublicationProof' },
  },
}
