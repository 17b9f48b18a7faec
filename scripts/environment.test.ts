import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnvironment, readReleaseEnvironment, toVariables } from './environment.ts'

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
      - SITE_URL is "ftp://x.nl". Geef een webadres dat met http:// of https:// begint, zonder ? of #.
      - FEED_URL is "hier". Geef een webadres dat met http:// of https:// begint, zonder ? of #.
      - DATABASE_URL begint met "postgres:". Geef file:/pad/naar/cms.sqlite, mongodb://… of mongodb+srv://…
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

describe('readReleaseEnvironment', () => {
  const FEED = { FEED_URL: 'https://cms.example', FEED_KEY: 'f'.repeat(32) }
  const releaserMessage = (variables: Record<string, string>) => {
    try {
      readReleaseEnvironment({ OPLAADPUNT_DATA: folder, ...variables })
    } catch (error) {
      return (error as Error).message.replaceAll(folder, '<map>')
    }
    return 'no error'
  }

  it('needs nothing of the CMS but the address and the key of its feed, and makes no secrets', () => {
    const variables = { ...FEED, SITE_URL: 'https://x.nl', DATABASE_URL: 'van een ander' }
    expect(readReleaseEnvironment({ OPLAADPUNT_DATA: folder, ...variables })).toEqual({
      dataFolder: folder,
      siteUrl: 'https://x.nl/',
      feedUrl: 'https://cms.example',
      cmsUrl: undefined,
      isPromiseBinding: false,
      countsSearches: false,
      licence: 'geen',
      feedKey: FEED.FEED_KEY,
      targets: [],
    })
    expect(existsSync(join(folder, 'secrets.json'))).toBe(false)
  })

  it('takes the key of the CMS beside it', () => {
    const variables = { OPLAADPUNT_DATA: folder }
    const { feedKey } = readEnvironment(variables)
    expect(readReleaseEnvironment(variables).feedKey).toBe(feedKey)
  })

  it('asks for the key of a CMS elsewhere', () => {
    expect(releaserMessage({ FEED_URL: 'https://cms.example' })).toMatchInlineSnapshot(`
      "Een instelling klopt niet:
      - FEED_KEY ontbreekt. Neem feedKey over uit secrets.json in de map met gegevens van het CMS.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
  })

  it('reads targets', () => {
    const read = (variables: Record<string, string>) =>
      readReleaseEnvironment({ OPLAADPUNT_DATA: folder, ...FEED, ...variables }).targets
    expect(read({ TARGET_RSYNC: 'naam@server.nl:/srv/site' })).toEqual([
      { kind: 'rsync', host: 'naam@server.nl', folder: '/srv/site' },
    ])
    expect(read({ TARGET_RSYNC: '/srv/site' })).toEqual([
      { kind: 'rsync', host: undefined, folder: '/srv/site' },
    ])
    const keys = { TARGET_S3_KEY_ID: 'id', TARGET_S3_SECRET: 'geheim' }
    expect(read({ TARGET_S3: 'https://s3.example/bucket/map', ...keys })).toEqual([
      {
        kind: 's3',
        url: 'https://s3.example/bucket/map/',
        region: 'us-east-1',
        keyId: 'id',
        secret: 'geheim',
      },
    ])
  })

  it('refuses targets that a shell would misread or that lack a key, all at once', () => {
    expect(
      releaserMessage({
        ...FEED,
        TARGET_RSYNC: 'server:/srv/$(rm -rf ~)',
        TARGET_S3: 'https://s3.example',
        TARGET_S3_KEY_ID: 'id',
      }),
    ).toMatchInlineSnapshot(`
      "3 instellingen kloppen niet:
      - TARGET_RSYNC is "server:/srv/$(rm -rf ~)". Geef naam@server:/map/van/de/site, of /map/op/deze/computer, zonder spaties of aanhalingstekens.
      - TARGET_S3 is "https://s3.example". Zet de naam van de bucket erachter: https://opslag.voorbeeld.nl/bucket.
      - TARGET_S3_SECRET ontbreekt. Zonder deze sleutel gaat de bucket niet open.
      Zie docs/guides/settings.md. Er is niets veranderd."
    `)
    for (const place of ['-oProxyCommand=x:/srv', 'srv/site', 'server:site', '/srv/a b', "/srv/'"])
      expect(releaserMessage({ ...FEED, TARGET_RSYNC: place })).toContain('TARGET_RSYNC is')
  })
})
