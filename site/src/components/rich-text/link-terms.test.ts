import type { Block, RichText } from 'content-models'
import { expect, it } from 'vitest'
import { linkTerms, termFinder } from './link-terms.ts'
import { richTextText } from './plain-text.ts'

const finder = termFinder([
  { id: 'golf', words: ['Groene golf', 'groene golf ambtenaar'] },
  { id: 'apv', words: ['APV'] },
  { id: 'g1000', words: ['G1000 (burgertop)'] },
])

function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] }
}

function linked(blocks: RichText): string[] {
  if (!finder) throw new Error('There are words.')
  const found: string[] = []
  const text = JSON.stringify(linkTerms({ body: blocks }, finder))
  for (const [, id, word] of text.matchAll(
    /"id":"(\w+)"\},"children":\[\{"type":"text","text":"(.*?)"/g,
  ))
    found.push(`${id}: ${word}`)
  return found
}

it('links the first use of each word, the longest first, whatever its capitals', () => {
  const text = [
    paragraph('Een GROENE golf ambtenaar kent de apv.'),
    paragraph('De APV, groene golf.'),
  ]
  expect(linked(text)).toEqual(['golf: GROENE golf ambtenaar', 'apv: apv'])
})

it('leaves parts of words, and words with a hyphen', () => {
  expect(linked([paragraph('De APV-regels, een apvtje en de groene golfbaan.')])).toEqual([])
  expect(linked([paragraph('Kom naar de G1000 (burgertop)!')])).toEqual([
    'g1000: G1000 (burgertop)',
  ])
})

it('leaves headings, links, quotes, tables and code alone', () => {
  const text = { type: 'text' as const, text: 'De APV' }
  expect(
    linked([
      { type: 'heading', level: 2, children: [text] },
      { type: 'quote', blocks: [paragraph('De APV')] },
      {
        type: 'paragraph',
        children: [{ type: 'link', href: 'https://example.org', children: [text] }],
      },
      { type: 'paragraph', children: [{ ...text, marks: ['code'] }] },
      { type: 'table', rows: [{ cells: [{ header: false, blocks: [paragraph('De APV')] }] }] },
    ]),
  ).toEqual([])
})

it('changes no letter of the text, and not the document that it was given', () => {
  if (!finder) throw new Error('There are words.')
  const body: RichText = [
    paragraph('Een groene golf, en de APV; nog een groene golf.'),
    { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'APV eerst' }] }] },
  ]
  const before = structuredClone(body)
  expect(richTextText(linkTerms({ body }, finder).body)).toBe(richTextText(body))
  expect(body).toEqual(before)
})

it('never links a word to its own page', () => {
  if (!finder) throw new Error('There are words.')
  const body = [paragraph('De APV is een verordening.')]
  expect(linkTerms({ body }, finder, 'apv')).toEqual({ body })
})

it('has nothing to find in an empty glossary', () => {
  expect(termFinder([])).toBeUndefined()
})
