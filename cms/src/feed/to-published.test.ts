import { articleSchema, schemeSchema, storySchema, toolSchema } from 'content-models'
import { expect, test } from 'vitest'
import type { Article, Media, Scheme, Story, Tool } from '../payload-types.ts'
import { articleToPublished } from './article-to-published.ts'
import { publishingContext } from './publishing-context.ts'
import { schemeToPublished } from './scheme-to-published.ts'
import { storyToPublished } from './story-to-published.ts'
import { toolToPublished } from './tool-to-published.ts'

const BASE = {
  id: 'd1',
  slug: 'een-stuk',
  title: ' Een stuk ',
  publishedAt: '2026-03-05T08:00:00.000Z',
  createdAt: '2026-03-05T08:00:00.000Z',
  updatedAt: '2026-03-06T08:00:00.000Z',
  _status: 'published',
  themes: ['t1'],
  audiences: ['resident'],
} as const

const picture = {
  id: 'm1',
  alt: 'Een plein',
  mimeType: 'image/webp',
  renditions: [
    {
      name: 'plein-1-800.webp',
      filename: 'b',
      type: 'image/webp',
      bytes: 9,
      width: 800,
      height: 400,
    },
    {
      name: 'plein-2-400.webp',
      filename: 'a',
      type: 'image/webp',
      bytes: 5,
      width: 400,
      height: 200,
    },
  ],
} as unknown as Media

function text(words: string) {
  const node = { type: 'text', text: words, format: 0, version: 1 }
  const paragraph = { type: 'paragraph', version: 1, children: [node] }
  return { root: { type: 'root', version: 1, children: [paragraph] } }
}

test('an article: lines become points, days follow the Dutch clock, nothing is null', () => {
  const context = publishingContext({ media: new Map([['m1', picture]]) })
  const doc = {
    ...BASE,
    summary: '- Begin klein.\n\n  Vraag hulp.  \n',
    body: text('Zo.'),
    image: 'm1',
    owner: null,
    checkedOn: '2026-10-04T22:30:00.000Z',
    sources: [{ text: 'De wet', url: null }],
    related: [{ relationTo: 'tools', value: 'x1' }],
  } as unknown as Article
  const article = articleSchema.parse(articleToPublished(doc, context))
  expect(context.problems).toEqual([])
  expect(article).toMatchObject({
    title: 'Een stuk',
    summary: ['Begin klein.', 'Vraag hulp.'],
    checkedOn: '2026-10-05',
    sources: [{ text: 'De wet' }],
    related: [{ kind: 'tool', id: 'x1' }],
  })
  expect(article.image?.files.map(({ width }) => width)).toEqual([400, 800])
})

test('a download whose file is gone is a problem, not a hole', () => {
  const context = publishingContext({})
  const doc = {
    ...BASE,
    purpose: 'Samen tellen.',
    groupSize: { min: null, max: 12 },
    materials: [' stiften ', ''],
    steps: [{ title: 'Teken', body: text('Op één vel.') }],
    downloads: [{ label: 'Formulier', file: 'weg' }],
  } as unknown as Tool
  const tool = toolSchema.parse(toolToPublished(doc, context))
  expect(tool).toMatchObject({ groupSize: { min: 1, max: 12 }, materials: ['stiften'] })
  expect(context.problems).toMatchObject([{ path: 'downloads.0.file' }])
})

test('a story without a contact’s name has no contact', () => {
  const doc = {
    ...BASE,
    summary: 'Kort.',
    contact: { name: ' ', phone: '0599 000000' },
    inhabitants: 640,
  } as unknown as Story
  const story = storySchema.parse(storyToPublished(doc, publishingContext({})))
  expect(story.contact).toBeUndefined()
  expect(story.inhabitants).toBe(640)
})

test('a scheme: days follow the Dutch clock, and what it is not for stays apart', () => {
  const doc = {
    ...BASE,
    summary: ' Geld. ',
    provider: 'de provincie',
    amount: '€ 500',
    opensOn: '2026-08-31T22:30:00.000Z',
    closesOn: null,
    conditions: [{ text: 'Klein dorp.' }, { text: 'Geen feest.', isNot: true }],
    adviser: { name: '', phone: '050 000 00 00' },
  } as unknown as Scheme
  const scheme = schemeSchema.parse(schemeToPublished(doc, publishingContext({})))
  expect(scheme).toMatchObject({ opensOn: '2026-09-01', summary: 'Geld.' })
  expect(scheme.conditions.map(({ isMet }) => isMet)).toEqual([true, false])
  expect(scheme).not.toHaveProperty('closesOn')
  expect(scheme.adviser).toBeUndefined()
})
