import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const GOOD = {
  OPLAADPUNT_DATA: '/srv/oplaadpunt',
  DATABASE_URL: 'file:/srv/oplaadpunt/cms.sqlite',
  PAYLOAD_SECRET: 'x'.repeat(32),
  FEED_KEY: 'y'.repeat(32),
  SITE_URL: 'https://voorbeeld.nl/kennis',
  CMS_PORT: '3000',
}

test('reads what the cms needs', () => {
  const environment = readEnvironment(GOOD)
  expect(environment).toMatchObject({
    mediaFolder: '/srv/oplaadpunt/media',
    database: { kind: 'sqlite', url: GOOD.DATABASE_URL },
    port: 3000,
  })
  expect(environment.siteUrl.href).toBe('https://voorbeeld.nl/kennis/')
})

test.each(['mongodb://localhost/cms', 'mongodb+srv://example.org/cms'])('%s is MongoDB', (url) => {
  expect(readEnvironment({ ...GOOD, DATABASE_URL: url }).database.kind).toBe('mongodb')
})

test('one error lists all that is wrong', () => {
  expect(() =>
    readEnvironment({
      OPLAADPUNT_DATA: 'data',
      DATABASE_URL: 'postgres://localhost/cms',
      PAYLOAD_SECRET: 'kort',
      SITE_URL: 'voorbeeld.nl',
      CMS_PORT: '70000',
    }),
  ).toThrowErrorMatchingInlineSnapshot(`
    [Error: Het CMS kan niet starten, want de instellingen kloppen niet:
      - OPLAADPUNT_DATA moet een volledig pad zijn, dat met / begint.
      - DATABASE_URL moet met file:, mongodb:// of mongodb+srv:// beginnen.
      - PAYLOAD_SECRET is te kort: minstens 16 tekens.
      - FEED_KEY ontbreekt: geef een sleutel van minstens 16 tekens op.
      - SITE_URL moet met http:// of https:// beginnen.
      - CMS_PORT moet tussen 1 en 65535 liggen.
    Er is niets gewijzigd.]
  `)
})
