import { AUDIENCE_LABELS, AUDIENCES } from 'content-models'
import type { SelectField } from 'payload'

/** For whom a document is written. */
export const audiencesField: SelectField = {
  name: 'audiences',
  type: 'select',
  label: 'Voor wie',
  hasMany: true,
  options: AUDIENCES.map((value) => ({ value, label: AUDIENCE_LABELS[value] })),
  admin: {
    position: 'sidebar',
    description: 'Lezers kunnen in het zoeken kiezen voor wie iets bedoeld is.',
  },
}
