import type { UploadField } from 'payload'

/** The picture that stands at the top of a page and in shared links. */
export const imageField: UploadField = {
  name: 'image',
  type: 'upload',
  label: 'Afbeelding',
  relationTo: 'media',
  filterOptions: { mimeType: { contains: 'image/' } },
  admin: { description: 'Niet verplicht. Kies iets wat iets laat zien, geen sfeerbeeld.' },
}
