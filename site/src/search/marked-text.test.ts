import { describe, expect, it } from 'vitest'
import { excerptParts, queryParts } from './marked-text.ts'

describe('excerptParts', () => {
  it('separates what is marked, and gives text back', () => {
    expect(excerptParts('de <mark>(buurtbus),</mark> &amp; &lt;b&gt;')).toEqual([
      { text: 'de ', isMarked: false },
      { text: '(', isMarked: false },
      { text: 'buurtbus', isMarked: true },
      { text: '),', isMarked: false },
      { text: ' & <b>', isMarked: false },
    ])
  })

  it('keeps what looks like HTML as text', () => {
    expect(excerptParts('&amp;lt;script&gt;')).toEqual([{ text: '&lt;script>', isMarked: false }])
    expect(excerptParts('<img src=x>')).toEqual([{ text: '<img src=x>', isMarked: false }])
  })
})

describe('queryParts', () => {
  it('marks words that begin with a word of the query, accents aside', () => {
    expect(queryParts('De Buurtbussen en de coöperatie', 'buurtbus cooperatie')).toEqual([
      { text: 'De', isMarked: false },
      { text: ' ', isMarked: false },
      { text: 'Buurtbussen', isMarked: true },
      { text: ' ', isMarked: false },
      { text: 'en', isMarked: false },
      { text: ' ', isMarked: false },
      { text: 'de', isMarked: false },
      { text: ' ', isMarked: false },
      { text: 'coöperatie', isMarked: true },
    ])
  })

  it('marks nothing for an empty query or one of signs', () => {
    expect(queryParts('dorp', ' .* ').every(({ isMarked }) => !isMarked)).toBe(true)
  })
})
