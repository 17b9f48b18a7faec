import { expect, test } from 'vitest'
import { detectUploadType } from './upload-types.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('goes by the bytes, not by the name', async () => {
  expect(await detectUploadType(png, 'pdf')).toEqual({ mime: 'image/png', extension: 'png' })
  expect(await detectUploadType(Buffer.from('%PDF-1.4\n'), 'jpg')).toMatchObject({
    extension: 'pdf',
  })
  expect(
    await detectUploadType(Buffer.from('BEGIN:VCALENDAR\nEND:VCALENDAR'), 'txt'),
  ).toMatchObject({
    extension: 'ics',
  })
})

test('takes text when it is called so, and is text', async () => {
  expect(await detectUploadType(Buffer.from('naam;bedrag\nÉén;1'), 'csv')).toMatchObject({
    mime: 'text/csv',
  })
  expect(await detectUploadType(Buffer.from([0xff, 0x00, 0x41]), 'csv')).toBeUndefined()
  expect(await detectUploadType(Buffer.from('hoi'), 'html')).toBeUndefined()
  expect(await detectUploadType(Buffer.from(''), 'txt')).toBeUndefined()
})

test('takes no SVG', async () => {
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
  expect(await detectUploadType(svg, 'svg')).toBeUndefined()
  expect(await detectUploadType(svg, 'png')).toBeUndefined()
})
