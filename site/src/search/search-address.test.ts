import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from './search-address.ts'

describe('the address of a search', () => {
  it('brings back what was looked for', () => {
    const state = {
      query: 'zó & "anders" <b>',
      kind: 'Tool',
      themes: ['Sport & cultuur', 'Groen'],
      audiences: ['Bewoners'],
    }
    expect(readAddress(writeAddress(state))).toEqual(state)
  })

  it('is empty when nothing is asked', () => {
    expect(writeAddress({ query: '', themes: [], audiences: [] })).toBe('')
    expect(readAddress('?q=++&soort=')).toEqual({
      query: '',
      kind: undefined,
      themes: [],
      audiences: [],
    })
  })

  it('keeps hostile input short', () => {
    const hostile = `?q=${'x'.repeat(5000)}${'&thema=a'.repeat(500)}`
    const state = readAddress(hostile)
    expect(state.query).toHaveLength(200)
    expect(state.themes).toHaveLength(20)
  })
})
