import { expect, it } from 'vitest'
import { readPart } from './read-part.ts'

const page = (main: string) => `<html><body><main>${main}</main></body></html>`

it('leaves out what stands beside the text, but not what is marked there', () => {
  const beside = (related: string) =>
    page(
      `<div data-pagefind-body><p>Een bus</p></div><aside><h2>Mee</h2><ul data-pagefind-body><li>Koffie<br></li></ul><ul><li>${related}</li></ul><span hidden data-pagefind-meta="kind:tool"></span></aside><p>Slot</p>`,
    )
  expect(readPart(beside('Buurtbus'))).toBe(readPart(beside('Dorpshuis')))
  for (const kept of ['Een bus', 'Koffie', 'kind:tool', 'Slot'])
    expect(readPart(beside('Buurtbus'))).toContain(kept)
  expect(readPart(beside('Buurtbus'))).not.toContain('Mee')
})

it('keeps all of a text that has something beside it', () => {
  const text = page(
    '<div data-pagefind-body><aside><p>Let op: "5 > 4"</p></aside><p>Een bus</p></div>',
  )
  expect(readPart(text)).toContain('Let op')
})

it('finds its way in a page with elements that were left open', () => {
  const open = page('<aside><p>Naast<div><b>weg</aside><p data-pagefind-body>Een bus')
  expect(readPart(open)).toContain('Een bus')
  expect(readPart(open)).not.toContain('weg')
  expect(readPart('<p>Een bus</p></aside>')).toContain('Een bus')
})
