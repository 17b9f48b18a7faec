import type { UIField } from 'payload'

/** What readers answered under the document, beside the form. */
export const reactionsField: UIField = {
  name: 'reactions',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/components/Reactions.tsx#Reactions' } },
}
