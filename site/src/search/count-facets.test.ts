import { expect, it } from 'vitest'
import { narrow } from './count-facets.ts'
import type { FacetField } from './facets.ts'

const field = (sets: string[][], places: number[]): FacetField => ({
  sets,
  places: Int32Array.from(places),
})
const facets = {
  fields: new Map([
    ['kind', field([['Tool'], ['Verhaal']], [0, 0, 1, 1])],
    ['theme', field([['Groen'], ['Groen', 'Geld'], []], [0, 1, 1, 2])],
  ]),
  rowOf: Number,
}
const rows = Int32Array.from([3, 2, 1, 0])

it('counts everything when nothing is chosen', () => {
  const { fitting, totalOfKinds, counts } = narrow(rows, facets, {})
  expect(fitting).toEqual([0, 1, 2, 3])
  expect(totalOfKinds).toBe(4)
  expect(counts).toEqual({ kind: { Tool: 2, Verhaal: 2 }, theme: { Groen: 3, Geld: 2 } })
})

it('counts a field without its own choice, and the others with it', () => {
  const { fitting, totalOfKinds, counts } = narrow(rows, facets, {
    kind: ['Tool'],
    theme: ['Geld', 'Water'],
  })
  expect(fitting).toEqual([2])
  expect(totalOfKinds).toBe(2)
  expect(counts).toEqual({ kind: { Tool: 1, Verhaal: 1 }, theme: { Groen: 2, Geld: 1 } })
})

it('finds nothing by a field that no page has', () => {
  expect(narrow(rows, facets, { phase: ['Begin'] }).fitting).toEqual([])
})
