import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  AGENDA_CALENDAR_PATH,
  DATA_CATALOGUE_PATH,
  DATA_SCHEMA_PATH,
  dataFileSchema,
  documentPath,
  FEED_PATH,
  listPath,
} from 'content-models'
import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtureDocuments } from '../release/fake-feed.ts'
import { type Installation, makeInstallation, SITE_URL } from '../release/installation.ts'
import { atomComplaints } from '../setup/formats/atom-rules.ts'
import { calendarComplaints } from '../setup/formats/calendar-rules.ts'
import { readCatalogue } from '../setup/formats/catalogue-rules.ts'
import { readSitemap } from '../setup/formats/sitemap-rules.ts'
import { hasPage } from '../setup/has-page.ts'

let site: Installation

beforeAll(async () => {
  site = await makeInstallation()
  await site.release()
})
afterAll(() => site?.remove())

function read(path: string): string {
  const text = site.read(path.slice(1))
  if (text === undefined) throw new Error(`The release holds no ${path}.`)
  return text
}

/** The addresses of the data files, by what the catalogue says in DCAT. */
async function dataFiles(): Promise<string[]> {
  return (await readCatalogue(JSON.parse(read(DATA_CATALOGUE_PATH)))).files
}

function pathOf(address: string): string {
  return `/${address.slice(SITE_URL.length)}`
}

describe('open data', () => {
  it('holds every published document once, in files that fit the schema', async () => {
    const schema = JSON.parse(read(DATA_SCHEMA_PATH))
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    const files = (await dataFiles()).map((address) => JSON.parse(read(pathOf(address))))
    for (const file of files) {
      validate(file)
      expect(validate.errors ?? []).toEqual([])
    }
    const documents = files.flatMap((file) =>
      dataFileSchema.parse(file).documents.map(({ document }) => document.id),
    )
    expect(documents.sort()).toEqual(
      fixtureDocuments()
        .map(({ id }) => id)
        .sort(),
    )
    // A schema that lets everything through would prove nothing.
    expect(validate({ ...files[0], documents: [{ document: { kind: 'story' } }] })).toBe(false)
  })

  it('has a catalogue that says what DCAT-AP-NL asks', async () => {
    const catalogue = JSON.parse(read(DATA_CATALOGUE_PATH))
    const { files, complaints } = await readCatalogue(catalogue)
    expect(complaints).toEqual([])
    expect(files.length).toBeGreaterThan(10)
    // Rules that let everything through would prove nothing.
    delete catalogue['dcat:dataset'][0]['dcat:distribution'][0]['dct:license']
    expect((await readCatalogue(catalogue)).complaints).toEqual([
      `${files[0]}: needs one dct:license`,
    ])
  })
})

describe('feeds', () => {
  const themes = fixtureDocuments().filter(({ kind }) => kind === 'theme')
  const paths = [
    FEED_PATH,
    ...themes.map(({ slug }) => `${documentPath({ kind: 'theme', slug })}feed.xml`),
  ]

  it.each(paths)('%s is Atom', (path) => {
    const xml = read(path)
    expect(atomComplaints(xml)).toEqual([])
    const feed = parseAtomFeed(xml)
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(SITE_URL + path.slice(1))
    expect(feed.entries?.length).toBeGreaterThan(0)
    for (const { links } of feed.entries ?? []) {
      const link = links?.find(({ rel }) => rel === 'alternate')?.href ?? ''
      expect(site.exists(`${pathOf(link).slice(1)}index.html`)).toBe(true)
    }
  })

  it('would not be Atom with an entry twice, or a moment that is none', () => {
    const xml = read(FEED_PATH)
    const entry = xml.slice(xml.indexOf('<entry>'), xml.indexOf('</entry>') + 8)
    expect(atomComplaints(xml.replace(entry, entry + entry))).toEqual(['entries share an identity'])
    const odd = xml.replace(/<updated>[^<]+/, '<updated>gisteren')
    expect(atomComplaints(odd)).toEqual(['feed: gisteren is no moment'])
  })
})

describe('calendar files', () => {
  const documents = fixtureDocuments()
    .filter(hasPage)
    .filter(({ kind }) => ['event', 'scheme'].includes(kind))

  it.each(documents.map((document) => [document.title, document] as const))(
    '%s is a calendar by RFC 5545',
    (_title, document) => {
      const path = `${documentPath(document)}agenda.ics`
      const calendar = read(path)
      expect(calendarComplaints(calendar)).toEqual([])
      expect(calendarComplaints(calendar.replace(/^UID:.*\r\n/m, ''))).not.toEqual([])
    },
  )

  it('has every event of the agenda page in one file, which the page names', () => {
    const calendar = read(AGENDA_CALENDAR_PATH)
    expect(calendarComplaints(calendar)).toEqual([])
    const events = documents.filter(({ kind }) => kind === 'event')
    const unfolded = calendar.replaceAll('\r\n ', '')
    expect(events.filter(({ id }) => !unfolded.includes(`UID:${id}@oplaadpunt`))).toEqual([])
    expect(unfolded.match(/^BEGIN:VEVENT/gm)).toHaveLength(events.length)
    expect(read(`${listPath('event')}index.html`)).toContain('agenda.ics"')
  })
})

describe('the sitemap', () => {
  it('names every page once, and the day of its last change', () => {
    const { items: parts, complaints } = readSitemap(read('/sitemap.xml'))
    const pages = parts.flatMap(({ loc }) => {
      const part = readSitemap(read(pathOf(loc)))
      complaints.push(...part.complaints)
      return part.items
    })
    expect(complaints).toEqual([])
    expect(pages.filter(({ loc }) => !site.exists(`${pathOf(loc).slice(1)}index.html`))).toEqual([])
    expect(new Set(pages.map(({ loc }) => loc)).size).toBe(pages.length)
    const changes = new Map(pages.map(({ loc, lastmod }) => [pathOf(loc), lastmod]))
    for (const document of fixtureDocuments().filter(hasPage)) {
      expect([document.id, changes.get(documentPath(document))]).toEqual([
        document.id,
        document.updatedAt,
      ])
    }
  })
})
