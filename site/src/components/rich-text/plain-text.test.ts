import type { RichText } from 'content-models'
import { expect, it } from 'vitest'
import { richTextText } from './plain-text.ts'

it('gives the words of a text, without notes', () => {
  const body: RichText = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'een ' },
        { type: 'link', href: 'https://a.nl', children: [{ type: 'text', text: 'twee' }] },
        { type: 'footnote', children: [{ type: 'text', text: 'noot' }] },
      ],
    },
    { type: 'quote', blocks: [{ type: 'code', text: 'drie' }] },
    { type: 'term', name: 'vier', children: [{ type: 'text', text: 'vijf' }] },
    { type: 'sample', title: 'zes', text: 'zeven' },
  ]
  expect(richTextText(body).split(/\s+/)).toEqual([
    'een',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
  ])
})
