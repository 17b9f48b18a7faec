import { expect, it } from 'vitest'
import { readText } from './setup/source-files.ts'

const DRAWING = readText('cms/public/api/forms/landscape.svg') ?? ''

/** An image of its own can't be styled by a page, so it stands twice. */
it('has one landscape, on the site and below the forms that come back', () => {
  const shapes = readText('site/src/components/Landscape.astro')?.split('{withPerson')[0] ?? ''
  expect(drawn(DRAWING)).toEqual(drawn(shapes))
  expect(drawn(DRAWING).length).toBeGreaterThan(15)
})

it('gives the landscape the colours of the brand', () => {
  const brand = readText('site/src/styles/brand.css') ?? ''
  const colours = DRAWING.match(/#[\da-f]{6}/g) ?? []
  expect(colours.length).toBeGreaterThan(10)
  for (const colour of colours) expect(brand).toContain(colour)
})

function drawn(text: string): string[] {
  return [...text.matchAll(/\b(?:d|cx|cy|rx|ry|class|viewBox)="[^"]+"/g)]
    .map(([attribute]) => attribute)
    .filter((attribute) => attribute !== 'class="landscape"')
}
