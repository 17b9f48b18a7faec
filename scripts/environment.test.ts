import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnvironment, toVariables } from './environment.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-environment-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function messageOf(variables: Record<string, string>): string {
  try {
    readEnvironment({ OPLAADPUNT_DATA: join(folder, 'data'), ...variables })
  } catch (error) {
    return (error as Error).message.replaceAll(folder, '<map>')
  }
  return 'no error'
}

describe('readEnvironment', () => {
  it('fills in what is not set', () => {
    const data = join(folder, 'data')
    expect(readEnvironment({ OPLAADPUNT_DATA: data })).toMatchObject({
      dataFolder: data,
      databaseUrl: `file:${data}/cms.sqlite`,
      cmsPort: 3000,
      sitePort: 4321,
      siteUrl: 'http://127.0.0.1:4321/',
      feedUrl: 'http://127.0.0.1:3000',
      cmsUrl: 'http://127.0.0.1:3000',
    })
  })

  it('knows no address of the CMS for readers elsewhere, unless it is told', () => {
    const variables = { OPLAADPUNT_DATA: folder, SITE_URL: 'https://x.nl/' }
    expect(readEnvironment(variables).cmsUrl).toBeUndefined()
    expect(readEnvironment({ ...variables, CMS_URL: 'https://cms.x.nl/' }).cmsUrl).toBe(
      'https://cms.x.nl',
    )
    expect(readEnvironment({ OPLAADPUNT_DATA: folder, CMS_URL: 'geen' }).cmsUrl).toBeUndefined()
  })

  it('makes the secrets once, readable by the owner alone', () => {
    const variables = { OPLAADPUNT_DATA: folder }
    const first = readEnvironment(variables)
    expect(first.feedKey).toMatch(/^[0-9a-f]{48}$/)
    expect(readEnvironment(variables)).toEqual(first)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('takes secrets from the variables and then makes no file', () => {
    const secrets = { PAYLOAD_SECRET: 'p'.repeat(32), FEED_KEY: 'f'.repeat(32) }
    const environment = readEnvironment({ OPLAADPUNT_DATA: folder, ...secrets })
    expect(environment).toMatchObject({ payloadSecret: 'p'.repeat(32), feedKey: 'f'.repeat(32) })
    expect(() => readFileSync(join(folder, 'secrets.json'))).toThrow('ENOENT')
  })

  it('makes the same settings of its own variables', () => {
    const environment = readEnvironment({
      OPLAADPUNT_DATA: folder,
      SITE_URL: 'https://x.nl/kennis',
    })
    expect(environment.siteUrl).toBe('https://x.nl/kennis/')
    expect(readEnvironment(toVariables(environment))).toEqual(environment)
  })

  it('accepts the addresses that MongoDB uses', () => {
    for (const url of [
      'mongodb://127.0.0.1/oplaadpunt',
      'mongodb://een:27017,twee:27017/oplaadpunt?replicaSet=rs0',
      'mongodb+srv://naam:w%40cht@cluster.voorbeeld.nl/oplaadpunt',
    ]) {
      const environment = readEnvironment({ OPLAADPUNT_DATA: folder, DATABASE_URL: url })
      expect(environment.databaseUrl).toBe(url)
    }
  })

  it('lists everything that is wrong in one error', () => {
    expect(
      messageOf({
        CMS_PORT: '80000',
        SITE_PORT: '3000',
        DATABASE_URL: 'postgres://localhost/x',
        SITE_URL: 'ftp://x.nl',
        FEED_URL: 'hier',
        FEED_KEY: 'kort',
      }),
    ).toMatchInlineSnapshot(`
      "5 instellingen kloppen niet:
      - CMS_PORT is "80000". Een poort is een heel getal van 1 tot en met 65535.
      - DATABASE_URL begint met "postgres:". Geef file:/pad/naar/cms.sqlite, mongodb://… of mongodb+srv://…
      - SITE_URL is "ftp://x.nl". Geef een webadres dat met http:// of https:// begint, zonder ? of #.
      - FEED_URL is "hier". Geef een webadres dat met http:// of https:// begint, zonder ? of #.
      - FEED_KEY is te kort. Neem minstens 32 tekens.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
  })

  it('wants two ports', () => {
    expect(messageOf({ CMS_PORT: '4321' })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - CMS_PORT en SITE_PORT zijn allebei 4321. Geef het CMS en de site elk een eigen poort.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
  })

  it('names a data folder in which it cannot write', () => {
    writeFileSync(join(folder, 'bestand'), '')
    expect(messageOf({ OPLAADPUNT_DATA: join(folder, 'bestand/data') })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - OPLAADPUNT_DATA: in de map <map>/bestand/data kan niet worden geschreven (op dit pad staat een bestand waar een map hoort). Kies een map waarin dat wel mag.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
  })

  it('names a database file that cannot be', () => {
    writeFileSync(join(folder, 'bestand'), '')
    expect(messageOf({ DATABASE_URL: `file:${folder}` })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - DATABASE_URL noemt <map>, maar dat is een map.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
    expect(messageOf({ DATABASE_URL: `file:${folder}/bestand/cms.sqlite` })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - DATABASE_URL noemt <map>/bestand/cms.sqlite, maar de map <map>/bestand bestaat niet. Maak haar aan of kies een ander bestand.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
    expect(messageOf({ DATABASE_URL: 'file:' })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - DATABASE_URL noemt geen bestand. Geef file:/pad/naar/cms.sqlite, mongodb://… of mongodb+srv://…
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
    expect(messageOf({ DATABASE_URL: 'cms.sqlite' })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - DATABASE_URL heeft geen schema, zoals file: of mongodb:. Geef file:/pad/naar/cms.sqlite, mongodb://… of mongodb+srv://…
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
    expect(messageOf({ DATABASE_URL: 'mongodb://' })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - DATABASE_URL noemt geen server. Geef file:/pad/naar/cms.sqlite, mongodb://… of mongodb+srv://…
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
  })

  it('says what to do about damaged secrets', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"payloadSecret":')
    expect(messageOf({ OPLAADPUNT_DATA: folder })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - De sleutels in <map>/secrets.json zijn niet te lezen (Unexpected end of JSON input). Zet het bestand uit een reservekopie terug, of verwijder het: dan worden nieuwe sleutels gemaakt en moet iedereen opnieuw inloggen.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
  })
})
