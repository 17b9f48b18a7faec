import { describe, expect, it } from 'vitest'
import { type RichText, richTextSchema } from './rich-text.ts'

const text = (value: string) => [{ type: 'text' as const, text: value }]

describe('richTextSchema', () => {
  it('takes every block, nested where the tree allows it', () => {
    const file = {
      name: 'vragenlijst-1a2b3c4d.odt',
      type: 'application/vnd.oasis.opendocument.text',
      bytes: 24_000,
    }
    const picture = {
      name: 'bus-1a2b3c4d-800.webp',
      type: 'image/webp',
      bytes: 9000,
      width: 800,
      height: 600,
    }
    const richText: RichText = [
      { type: 'heading', level: 2, children: text('Eerst') },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'vet', marks: ['bold'] },
          { type: 'break' },
          { type: 'link', to: { kind: 'tool', id: 'a' }, anchor: 'stap', children: text('tool') },
          { type: 'link', href: 'https://voorbeeld.nl', children: text('elders') },
          { type: 'footnote', children: text('noot') },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: text('een'),
            blocks: [{ type: 'list', ordered: true, start: 3, items: [{ children: text('a') }] }],
          },
        ],
      },
      { type: 'quote', blocks: [{ type: 'paragraph', children: text('zei ze') }], source: 'Griet' },
      {
        type: 'table',
        caption: 'Drie manieren',
        rows: [
          {
            cells: [
              {
                header: true,
                blocks: [{ type: 'paragraph', children: text('Manier') }],
                colSpan: 2,
              },
            ],
          },
        ],
      },
      { type: 'image', image: { id: 'm', alt: 'Een bus', files: [picture] } },
      { type: 'video', url: 'https://voorbeeld.nl/film', title: 'De film' },
      {
        type: 'video',
        file: { name: 'film-1.mp4', type: 'video/mp4', bytes: 9 },
        title: 'De film',
      },
      { type: 'download', label: 'Vragenlijst', file },
      { type: 'callout', tone: 'tip', blocks: [{ type: 'rule' }] },
      { type: 'term', name: 'eigen kracht', children: text('wat je zelf kunt') },
      { type: 'code', text: 'npm start' },
      {
        type: 'sum',
        title: 'De zaal',
        rows: [
          {
            label: 'Zaalhuur',
            sign: 'plus',
            factors: [
              { value: 30, unit: 'count', name: 'avonden' },
              { value: 45.05, unit: 'euro' },
            ],
          },
        ],
        result: 'Blijft over',
        share: { value: 310, name: 'leden', result: 'Per lid' },
      },
      { type: 'sample', title: 'Mail', text: 'Beste wethouder,\n\nWij …' },
    ]
    expect(richTextSchema.parse(richText)).toEqual(richText)
  })

  it.each([
    ['a javascript link', { type: 'link', href: 'javascript:alert(1)', children: [] }],
    ['a link to nowhere', { type: 'link', children: [] }],
    [
      'a link to two places',
      { type: 'link', href: 'https://a.nl', to: { kind: 'tool', id: 'a' }, children: [] },
    ],
    ['raw HTML', { type: 'html', html: '<script>' }],
    ['an unknown mark', { type: 'text', text: 'a', marks: ['blink'] }],
  ])('refuses %s', (_name, inline) => {
    expect(richTextSchema.safeParse([{ type: 'paragraph', children: [inline] }]).success).toBe(
      false,
    )
  })

  it('refuses a picture without alternative text and a heading of the first level', () => {
    expect(richTextSchema.safeParse([{ type: 'heading', level: 1, children: [] }]).success).toBe(
      false,
    )
    const image = { id: 'm', alt: ' ', files: [] }
    expect(richTextSchema.safeParse([{ type: 'image', image }]).success).toBe(false)
  })
})
