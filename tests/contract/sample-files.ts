import sharp from 'sharp'
import type { CmsClient, JsonDocument } from './cms-client.ts'

/** A JPEG picture of one colour, with a note of the camera in it. */
export async function makeJpeg(
  name: string,
  size: { width: number; height: number },
): Promise<File> {
  const data = await sharp({ create: { ...size, channels: 3, background: '#10303a' } })
    .withExif({ IFD0: { Copyright: 'De buurman' }, IFD3: { GPSLatitude: '52/1 0/1 0/1' } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(data)], name, { type: 'image/jpeg' })
}

/** The smallest file that is a PDF. */
export function makePdf(name: string): File {
  const text =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'
  return new File([text], name, { type: 'application/pdf' })
}

/** Makes a JPEG and uploads it with a description. */
export async function uploadPicture(
  editor: CmsClient,
  name: string,
  size: { width: number; height: number },
): Promise<JsonDocument> {
  const { body } = await editor.upload(await makeJpeg(name, size), { alt: 'Een plein met bomen' })
  if (!body.doc) throw new Error(JSON.stringify(body))
  return body.doc
}
