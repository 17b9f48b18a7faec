import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  DATA_CATALOGUE_PATH,
  DATA_SCHEMA_PATH,
  dataFileSchema,
  documentPath,
  FEED_PATH,
} from 'content-models'
import { parseAtomFeed } from 'feedsmith'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtureDocuments } from '../release/fake-feed.ts'
import { type Installation, makeInstallation, SITE_URL } from '../release/installation.ts'

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

type Node = Record<string, { '@id'?: string; '@value'?: string }[]>
const DCAT = 'http://www.w3.org/ns/dcat#'

/** The addresses of the data files, by what the catalogue says in DCAT. */
async function dataFiles(): Promise<string[]> {
  const [catalogue] = (await jsonld.expand(JSON.parse(read(DATA_CATALOGUE_PATH)))) as Node[]
  const datasets = (catalogue?.[`${DCAT}dataset`] ?? []) as unknown as Node[]
  return datasets
    .flatMap((dataset) => (dataset[`${DCAT}distribution`] ?? []) as unknown as Node[])
    .map((distribution) => distribution[`${DCAT}downloadURL`]?.[0]?.['@id'] ?? '')
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

  it('says what a catalogue must say', async () => {
    const [catalogue] = (await jsonld.expand(JSON.parse(read(DATA_CATALOGUE_PATH)))) as Node[]
    const terms = (node: Node | undefined) => Object.keys(node ?? {})
    const dct = 'http://purl.org/dc/terms/'
    expect(terms(catalogue)).toEqual(
      expect.arrayContaining([`${dct}title`, `${dct}description`, `${dct}publisher`]),
    )
    const [dataset] = (catalogue?.[`${DCAT}dataset`] ?? []) as unknown as Node[]
    expect(terms(dataset)).toEqual(
      expect.arrayContaining([
        `${dct}title`,
        `${dct}description`,
        `${dct}identifier`,
        `${dct}publisher`,
        `${DCAT}distribution`,
      ]),
    )
  })
})

describe('feeds', () => {
  const themes = fixtureDocuments().filter(({ kind }) => kind === 'theme')
  const paths = [
    FEED_PATH,
    ...themes.map(({ slug }) => `${documentPath({ kind: 'theme', slug })}feed.xml`),
  ]

  it.each(paths)('%s is Atom', (path) => {
    const feed = parseAtomFeed(read(path))
    expect(feed.id).toMatch(SITE_URL)
    expect(feed.title).toBeTruthy()
    expect(Number.isNaN(Date.parse(String(feed.updated)))).toBe(false)
    expect(feed.entries?.length).toBeGreaterThan(0)
    for (const entry of feed.entries ?? []) {
      expect(entry.id).toMatch(/^urn:oplaadpunt:/)
      expect(entry.title && entry.updated && entry.summary).toBeTruthy()
      const link = entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? ''
      expect(site.exists(`${pathOf(link).slice(1)}index.html`)).toBe(true)
    }
  })
})

describe('what a page says of itself to programs', () => {
  const kinds = { article: 'Article', story: 'Article', tool: 'HowTo' } as const

  it.each(Object.entries(kinds))('%s is one thing of schema.org', (kind, type) => {
    const documents = fixtureDocuments().filter((document) => document.kind === kind)
    for (const document of documents) {
      const path = documentPath(document as Parameters<typeof documentPath>[0])
      const html = read(`${path}index.html`)
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      expect(scripts.length).toBe(1)
      const thing = JSON.parse(scripts[0]?.[1] ?? '')
      expect(thing).toMatchObject({
        '@context': 'https://schema.org',
        '@type': type,
        url: SITE_URL + path.slice(1),
        datePublished: document.publishedAt,
      })
      expect(thing.headline ?? thing.name).toBe(document.title)
    }
  })
})
