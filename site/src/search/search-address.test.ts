import { describe, expect, it } from 'vitest'
import { chosenValues, readAddress, writeAddress } from './search-address.ts'

describe('the address of a search', () => {
  it('brings back what was looked for', () => {
    const state = {
      query: 'zó & "anders" <b>',
      kind: 'Tool',
      filters: {
        audience: ['Bewoners'],
        theme: ['Sport & cultuur', 'Groen'],
        phase: ['Als je begint'],
        municipality: ['’s-Hertogenbosch'],
      },
    }
    expect(readAddress(writeAddress(state))).toEqual(state)
    expect(chosenValues(state)).toHaveLength(5)
  })

  it('is empty when nothing is asked', () => {
    expect(writeAddress({ query: '', filters: {} })).toBe('')
    expect(readAddress('?q=++&soort=')).toEqual({ query: '', kind: undefined, filters: {} })
  })

  it('keeps hostile input short', () => {
    const hostile = `?q=${'x'.repeat(5000)}${'&thema=a'.repeat(500)}`
    const state = readAddress(hostile)
    expect(state.query).toHaveLength(200)
    expect(state.filters.theme).toHaveLength(20)
  })
})
