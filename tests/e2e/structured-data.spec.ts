import { documentPath } from 'content-models'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixtureDocuments } from '../release/fake-feed.ts'
import { type Installation, makeInstallation } from '../release/installation.ts'
import { readSchemaOrg, type SchemaOrg } from '../setup/formats/schema-org.ts'
import { hasPage } from '../setup/has-page.ts'

/** What a page says of itself to programs, by the kind of its document. */
const TYPES = {
  article: 'Article',
  story: 'Article',
  barrier: 'Article',
  stop: 'Article',
  news: 'NewsArticle',
  tool: 'HowTo',
  event: 'Event',
  scheme: 'GovernmentService',
  organisation: 'Organization',
  poll: 'Dataset',
  term: 'DefinedTerm',
} as const

let site: Installation
let schemaOrg: SchemaOrg

beforeAll(async () => {
  site = await makeInstallation()
  ;[schemaOrg] = await Promise.all([readSchemaOrg(), site.release()])
})
afterAll(() => site?.remove())

/** What the scripts for programs on a page hold. */
function thingsOn(path: string): Record<string, unknown>[] {
  const html = site.read(`${path.slice(1)}index.html`) ?? ''
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return [...scripts].map(([, json = '']) => JSON.parse(json))
}

it.each(Object.entries(TYPES))('%s is one %s of schema.org', async (kind, type) => {
  const documents = fixtureDocuments()
    .filter(hasPage)
    .filter((document) => document.kind === kind)
  expect(documents.length).toBeGreaterThan(0)
  for (const document of documents) {
    const [thing, ...others] = thingsOn(documentPath(document))
    expect(others).toEqual([])
    expect(thing).toMatchObject({ '@context': 'https://schema.org', '@type': type })
    expect(thing?.headline ?? thing?.name).toBe(document.title)
    expect(await schemaOrg.complaints(thing ?? {})).toEqual([])
  }
})

it('nothing else is said on other pages', () => {
  const others = fixtureDocuments()
    .filter(hasPage)
    .filter(({ kind }) => !(kind in TYPES))
  expect(others.flatMap((document) => thingsOn(documentPath(document)))).toEqual([])
})

it('would be told apart from what schema.org does not know', async () => {
  const wrong = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    startDate: 'morgen',
    datePublished: '2026-11-24',
    organizer: 'Jannie',
    location: { '@type': 'Person', name: 'Jannie' },
    locatoin: 'Nijewold',
  }
  expect(await schemaOrg.complaints(wrong)).toMatchInlineSnapshot(`
    [
      "Event.datePublished: belongs to Certification or CreativeWork",
      "Event.location: must be Place or PostalAddress or Text or VirtualLocation",
      "Event.locatoin: is no property of schema.org",
      "Event.organizer: "Jannie" is no Organization or Person",
      "Event.startDate: "morgen" is no Date or DateTime",
    ]
  `)
  expect(await schemaOrg.complaints({ ...wrong, '@type': 'Evenement' })).toMatchInlineSnapshot(`
    [
      "Evenement: Evenement is no type of schema.org",
    ]
  `)
})
