import { expect, test } from 'vitest'
import { sourceNameOf } from './source-name.ts'

test.each([
  ['/data/Mijn Kennisbank', 'mijn-kennisbank'],
  ['/data/kennisbank/docs', 'kennisbank-docs'],
  ['/data/kennisbank/site/content', 'kennisbank-site-content'],
  ['/docs', 'map-docs'],
  ['/data/---', 'data-map'],
  ['/', 'map'],
])('%s is known as %s', (root, name) => {
  expect(sourceNameOf(root)).toBe(name)
})
