import type { ListedDocument } from 'site/content-store'
import { expect, it } from 'vitest'
import { knownWords } from './known-words.ts'

function article(body: string, summary = 'Kort.'): ListedDocument {
  const moment = '2026-11-20T10:00:00.000Z'
  return {
    kind: 'article',
    id: 'a',
    slug: 'a',
    title: 'Titel',
    publishedAt: moment,
    updatedAt: moment,
    audiences: [],
    themes: [],
    summary: [summary],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: body }] }],
    sources: [],
    related: [],
  }
}

it('takes whole words of letters, the longest first', () => {
  expect(knownWords(article('De coöperatie (dorpshuis) koopt zonnepanelen.'))).toEqual([
    'zonnepanelen',
    'coöperatie',
    'dorpshuis',
    'koopt',
    'Kort',
  ])
})

it('takes no addresses, no halves of words and no signs', () => {
  expect(
    knownWords(article('mail@voorbeeld.nl www.dorp.nl co-creatie 12maanden !!! 🎉', '?')),
  ).toEqual([])
})
