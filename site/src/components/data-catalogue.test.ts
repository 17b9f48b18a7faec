import { expect, test } from 'vitest'
import { dataCatalogue } from './data-catalogue.ts'

const facts = {
  parts: new Map([['article' as const, 1]]),
  address: (path: string) => `https://voorbeeld.nl${path}`,
  email: undefined,
}
const licenceOf = (catalogue: ReturnType<typeof dataCatalogue>) =>
  catalogue['dcat:dataset'][0]?.['dcat:distribution'][0]?.['dct:license']['@id']

test('says that nobody chose a licence, or which one the host chose', () => {
  expect(licenceOf(dataCatalogue(facts))).toMatch(/licentieonbekend$/)
  const licence = {
    name: 'CC0 1.0',
    url: 'https://cc.example',
    authority: 'https://eu.example/CC0',
  }
  expect(licenceOf(dataCatalogue({ ...facts, licence }))).toBe('https://eu.example/CC0')
})
