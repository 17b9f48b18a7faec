import type { Block, Inline } from 'content-models'
import { describe, expect, test } from 'vitest'
import { convert } from './convert-for-test.ts'

const text = (
  words: string,
  ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>
): Inline =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children })
const cell = (words: string, header = false) => ({
  header,
  blocks: words === '' ? [] : [paragraph(text(words))],
})

describe('sentences', () => {
  test('carry marks, in a fixed order, however they are nested', () => {
    expect(convert('Een **vet *en schuin* woord**, ~~weg~~ en `code`.').richText).toEqual([
      paragraph(
        text('Een '),
        text('vet ', 'bold'),
        text('en schuin', 'bold', 'italic'),
        text(' woord', 'bold'),
        text(', '),
        text('weg', 'strikethrough'),
        text(' en '),
        text('code', 'code'),
        text('.'),
      ),
    ])
  })

  test('carry HTML marks and line breaks', () => {
    expect(convert('H<sub>2</sub>O, m<sup>2</sup><br>en <u>dit</u>').richText).toEqual([
      paragraph(
        text('H'),
        text('2', 'subscript'),
        text('O, m'),
        text('2', 'superscript'),
        { type: 'break' },
        text('en '),
        text('dit', 'underline'),
      ),
    ])
  })

  test('join lines of the source with a space, and keep a hard break', () => {
    expect(convert('een\ntwee  \ndrie').richText).toEqual([
      paragraph(text('een twee'), { type: 'break' }, text('drie')),
    ])
  })

  test('keep words that only look like directives', () => {
    const [only] = convert('Om 9:30 uur: kom naar ::de:: zaal (let op:dit).').richText
    expect(only).toEqual(paragraph(text('Om 9:30 uur: kom naar ::de:: zaal (let op:dit).')))
  })
})

describe('links', () => {
  test('lead to a document, a heading in it, or an address; by reference too', () => {
    const { richText, carried } = convert(
      '[a](buur.md), [b](buur.md#kop), [c][x]\n\n[x]: https://dorp.nl "T"',
    )
    expect(richText).toEqual([
      paragraph(
        { type: 'link', to: { kind: 'article', id: 'buur.md' }, children: [text('a')] },
        text(', '),
        {
          type: 'link',
          to: { kind: 'article', id: 'buur.md' },
          anchor: 'kop',
          children: [text('b')],
        },
        text(', '),
        { type: 'link', href: 'https://dorp.nl', children: [text('c')] },
      ),
    ])
    expect(carried.link).toBe(3)
  })

  test('that lead nowhere stay as words, with file, line and reason', () => {
    const { richText, problems } = convert('Een regel.\n\nZie [de **lijst**](weg.md).')
    expect(richText[1]).toEqual(paragraph(text('Zie de '), text('lijst', 'bold'), text('.')))
    expect(problems).toEqual([
      { line: 3, aspect: 'link', what: 'link "de lijst" naar weg.md', reason: 'Dit is er niet.' },
    ])
  })

  test('to a file of the folder become a download', () => {
    expect(convert('Haal [het blad](blad.pdf) op.').richText).toContainEqual(
      expect.objectContaining({ type: 'download', label: 'het blad' }),
    )
  })
})

describe('blocks', () => {
  test('headings keep their level until the page fits them in', () => {
    const { richText, heading } = convert('# Eerste\n\n## Tweede\n\nDerde\n---')
    expect(richText.map((block) => block.type === 'heading' && block.level)).toEqual([1, 2, 2])
    expect(heading).toBe('Eerste')
  })

  test('lists nest, count from where they start, and can be ticked', () => {
    const { richText } = convert('3. drie\n4. vier\n   - sub\n\nx\n\n- [x] klaar\n- [ ] nog niet')
    expect(richText).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          { children: [text('drie')] },
          {
            children: [text('vier')],
            blocks: [{ type: 'list', ordered: false, items: [{ children: [text('sub')] }] }],
          },
        ],
      },
      paragraph(text('x')),
      {
        type: 'list',
        ordered: false,
        items: [
          { children: [text('klaar')], checked: true },
          { children: [text('nog niet')], checked: false },
        ],
      },
    ])
  })

  test('code in a list item follows the item, the numbers go on, and that is said', () => {
    const { richText, problems } = convert('1. een\n\n   ```sh\n   ls\n   ```\n\n2. twee')
    expect(richText).toEqual([
      { type: 'list', ordered: true, items: [{ children: [text('een')] }] },
      { type: 'code', language: 'sh', text: 'ls' },
      { type: 'list', ordered: true, start: 2, items: [{ children: [text('twee')] }] },
    ])
    expect(problems).toMatchObject([{ line: 1, what: 'onderdeel in een lijstpunt' }])
  })

  test('tables carry headers, alignment and short rows', () => {
    const { richText, carried } = convert('| a | b |\n| --- | ---: |\n| 1 |')
    expect(richText).toEqual([
      {
        type: 'table',
        rows: [
          { cells: [cell('a', true), { ...cell('b', true), align: 'right' }] },
          { cells: [cell('1'), expect.objectContaining({ header: false, blocks: [] })] },
        ],
      },
    ])
    expect(carried.table).toBe(1)
  })

  test('HTML tables carry spans and their caption', () => {
    const html =
      '<table><caption>Wie</caption><tr><th colspan="2">Kop</th></tr><tr><td>1</td><td>2</td></tr></table>'
    expect(convert(html).richText).toEqual([
      paragraph(text('Wie')),
      {
        type: 'table',
        rows: [
          { cells: [{ ...cell('Kop', true), colSpan: 2 }] },
          { cells: [cell('1'), cell('2')] },
        ],
      },
    ])
  })

  test('quotes, rules and code as they are', () => {
    expect(convert('> Gewoon *doen*.\n\n***\n\n```html\n<b>\n  x</b>\n```').richText).toEqual([
      { type: 'quote', blocks: [paragraph(text('Gewoon '), text('doen', 'italic'), text('.'))] },
      { type: 'rule' },
      { type: 'code', language: 'html', text: '<b>\n  x</b>' },
    ])
  })

  test('footnotes stand where their mark was', () => {
    const { richText, problems } = convert('Dit klopt[^1].\n\nEn dit.\n\n[^1]: Zegt **Griet**.')
    expect(richText).toEqual([
      paragraph(
        text('Dit klopt'),
        { type: 'footnote', children: [text('Zegt '), text('Griet', 'bold'), text('.')] },
        text('.'),
      ),
      paragraph(text('En dit.')),
    ])
    expect(problems).toEqual([])
  })
})

describe('callouts', () => {
  const callout = (tone: string, words: string, title?: string) => ({
    type: 'callout',
    tone,
    ...(title ? { title } : {}),
    blocks: [paragraph(text(words))],
  })

  test.each([
    [':::note\nLet op.\n:::', callout('note', 'Let op.')],
    [':::tip{title="Handig"}\nDoe dit.\n:::', callout('tip', 'Doe dit.', 'Handig')],
    [':::warning Pas *op*\nNiet doen.\n:::', callout('warning', 'Niet doen.', 'Pas op')],
    ['!!! danger "Heet"\n    Niet aanraken.', callout('warning', 'Niet aanraken.', 'Heet')],
    ['??? info\n    Meer.', callout('note', 'Meer.')],
    ['> [!CAUTION]\n> Glad.', callout('warning', 'Glad.')],
    [
      '<details><summary>Meer</summary>\n\nUitleg.\n\n</details>',
      callout('note', 'Uitleg.', 'Meer'),
    ],
  ])('%j', (markdown, block) => {
    expect(convert(markdown).richText).toEqual([block])
  })

  test('of MkDocs keep what follows them, and nest', () => {
    const { richText } = convert('!!! note\n    Een.\n\n    !!! tip\n        Twee.\n\nDrie.')
    expect(richText.at(-1)).toEqual(paragraph(text('Drie.')))
    expect(JSON.stringify(richText[0])).toContain('Twee.')
  })

  test('of a kind that we do not know keep their words, and are named', () => {
    const { richText, problems } = convert('Ja.\n\n:::kadertje\nTekst.\n:::')
    expect(richText.at(-1)).toEqual(paragraph(text('Tekst.')))
    expect(problems).toMatchObject([{ line: 3, what: ':::kadertje' }])
  })

  test('a term is a term', () => {
    expect(
      convert(':::term{name="gouden driehoek"}\nDorp, raad en *ambtenaar*.\n:::').richText,
    ).toEqual([
      {
        type: 'term',
        name: 'gouden driehoek',
        children: [text('Dorp, raad en '), text('ambtenaar', 'italic'), text('.')],
      },
    ])
  })
})

describe('pictures and videos', () => {
  const image = (alt: string) => ({ id: 'plaat.png', alt, files: [] })

  test('a picture leaves its sentence and carries description and caption', () => {
    const { richText, carried } = convert('Kijk ![Zes mensen](plaat.png "In 2025") eens.')
    expect(richText).toEqual([
      paragraph(text('Kijk')),
      { type: 'image', image: image('Zes mensen'), caption: 'In 2025' },
      paragraph(text('eens.')),
    ])
    expect(carried.image).toBe(1)
  })

  test('a figure gives the caption', () => {
    const html = '<figure><img src="plaat.png" alt="Kas"><figcaption>De kas</figcaption></figure>'
    expect(convert(html).richText).toEqual([
      { type: 'image', image: image('Kas'), caption: 'De kas' },
    ])
  })

  test('without a description the name of the file serves, and that is said', () => {
    const { richText, problems } = convert('![](plaat.png)')
    expect(richText).toEqual([{ type: 'image', image: image('plaat') }])
    expect(problems).toMatchObject([{ line: 1, what: 'beschrijving van afbeelding plaat.png' }])
  })

  test('a picture of somebody else is not fetched: a link stays', () => {
    const { richText, problems } = convert('![Kaart](https://elders.nl/k.png)')
    expect(richText).toEqual([
      paragraph({
        type: 'link',
        href: 'https://elders.nl/k.png',
        children: [text('Afbeelding: Kaart')],
      }),
    ])
    expect(problems).toMatchObject([{ line: 1, aspect: 'image' }])
  })

  test('a picture that is not there leaves its description', () => {
    const { richText, problems } = convert('![Kaart](k.png)')
    expect(richText).toEqual([paragraph(text('Kaart'))])
    expect(problems).toMatchObject([{ line: 1, aspect: 'image', what: 'afbeelding k.png' }])
  })

  test('an embedded video becomes a video by reference', () => {
    const html =
      '<iframe src="https://www.youtube-nocookie.com/embed/abc_1" title="De bus"></iframe>'
    expect(convert(html).richText).toEqual([
      { type: 'video', url: 'https://www.youtube.com/watch?v=abc_1', title: 'De bus' },
    ])
  })
})
