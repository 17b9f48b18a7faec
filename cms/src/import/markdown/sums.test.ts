import { describe, expect, test } from 'vitest'
import { convert } from './convert-for-test.ts'

describe('sums and texts to copy', () => {
  const rows = '- Zaalhuur: 30 avonden × € 45,50\n- Marge: € 1.000 × 24%\n- Energie: − € 2.100'

  test('a sum is a list of rows', () => {
    const { richText, problems } = convert(
      `:::rekensom{title="De zaal" uitkomst="Blijft over" delen="310 leden" per="Per lid" bron="2026"}\n${rows}\n:::`,
    )
    expect(richText).toEqual([
      {
        type: 'sum',
        title: 'De zaal',
        rows: [
          {
            label: 'Zaalhuur',
            sign: 'plus',
            factors: [
              { value: 30, unit: 'count', name: 'avonden' },
              { value: 45.5, unit: 'euro' },
            ],
          },
          {
            label: 'Marge',
            sign: 'plus',
            factors: [
              { value: 1000, unit: 'euro' },
              { value: 24, unit: 'percent' },
            ],
          },
          { label: 'Energie', sign: 'minus', factors: [{ value: 2100, unit: 'euro' }] },
        ],
        result: 'Blijft over',
        share: { value: 310, name: 'leden', result: 'Per lid' },
        note: '2026',
      },
    ])
    expect(problems).toEqual([])
  })

  test.each([
    ['no outcome', `:::rekensom{title="De zaal"}\n${rows}\n:::`],
    ['no number', ':::rekensom{title="A" uitkomst="B"}\n- Zaalhuur: veel\n:::'],
    ['no rows', ':::rekensom{title="A" uitkomst="B"}\nZaalhuur.\n:::'],
  ])('a sum with %s keeps its words, and is named', (_what, markdown) => {
    const { richText, problems } = convert(markdown)
    expect(JSON.stringify(richText)).toContain('Zaalhuur')
    expect(problems).toMatchObject([{ line: 1, aspect: 'text' }])
  })

  test('within a callout a sum is a list, and a text to copy plain text', () => {
    const inner = `:::rekensom{title="De zaal" uitkomst="Over"}\n${rows}\n:::`
    const sample = ':::voorbeeldtekst{title="Mail"}\nBeste [naam],\n:::'
    const words = JSON.stringify(convert(`::::tip\n${inner}\n\n${sample}\n::::`).richText)
    expect(words).toContain('Zaalhuur: 30 avonden × € 45,50')
    expect(words).toContain('Energie: − € 2.100')
    expect(words).toContain('Beste [naam],')
    expect(words).not.toMatch(/"type":"(?:sum|sample)"/)
  })

  test('a text to copy keeps its lines', () => {
    const { richText } = convert(
      ':::voorbeeldtekst{title="Mail"}\nBeste [naam],\n\n- een\n- twee\n\nGroet,\\\nJan\n:::',
    )
    expect(richText).toEqual([
      { type: 'sample', title: 'Mail', text: 'Beste [naam],\n\n- een\n- twee\n\nGroet,\nJan' },
    ])
  })
})

test('a video may carry what is said in it', () => {
  const { richText, problems } = convert(
    ':::video{url="https://vimeo.com/12" title="De bus"}\nGriet: hij rijdt.\n\nJan: elke dag.\n:::',
  )
  expect(richText).toEqual([
    {
      type: 'video',
      url: 'https://vimeo.com/12',
      title: 'De bus',
      transcript: 'Griet: hij rijdt.\n\nJan: elke dag.',
    },
  ])
  expect(problems).toEqual([])
})

test('a film of the folder comes with its picture', () => {
  const attributes = 'bestand="blad.pdf" beeld="plaat.png" beschrijving="De bus" title="De rit"'
  const { richText, used, problems } = convert(`:::video{${attributes}}\nHij rijdt.\n:::`)
  expect(richText).toEqual([
    {
      type: 'video',
      file: { name: 'blad.pdf', type: 'application/octet-stream', bytes: 0 },
      title: 'De rit',
      poster: { id: 'plaat.png', alt: 'De bus', files: [] },
      transcript: 'Hij rijdt.',
    },
  ])
  expect(used).toEqual(['blad.pdf:1', 'plaat.png:1'])
  expect(problems).toEqual([])
})

test('a picture of a video that is not there is told', () => {
  const { richText, problems } = convert(
    '::video{url="https://vimeo.com/12" title="De bus" beeld="weg.png"}',
  )
  expect(richText).toEqual([{ type: 'video', url: 'https://vimeo.com/12', title: 'De bus' }])
  expect(problems.map(({ what }) => what)).toEqual(['beeld weg.png'])
})
