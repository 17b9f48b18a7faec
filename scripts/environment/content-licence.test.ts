import { expect, test } from 'vitest'
import { readContentLicence } from './content-licence.ts'

test.each([
  [undefined, 'geen'],
  ['', 'geen'],
  ['CC0', 'cc0'],
  [' cc-by ', 'cc-by'],
])('CONTENT_LICENCE=%s is %s', (value, licence) => {
  const problems: string[] = []
  expect(readContentLicence(value, problems)).toBe(licence)
  expect(problems).toEqual([])
})

test('a licence that we do not know is told, and nothing is said', () => {
  const problems: string[] = []
  expect(readContentLicence('mit', problems)).toBe('geen')
  expect(problems).toEqual([
    'CONTENT_LICENCE is "mit". Kies geen (niets gezegd), cc0 (iedereen mag alles) of cc-by (mag, met naamsvermelding).',
  ])
})
