import { expect, it } from 'vitest'
import { MAP, mapStops, mapStretches } from './route-map.ts'

it.each([1, 2, 5, 6, 9])('puts %i stops within the map, from left to right', (total) => {
  const stops = mapStops(Array.from({ length: total }, (_, index) => `Halte ${index}`))
  const xs = stops.map(({ x }) => x)
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect(new Set(xs).size).toBe(total)
  for (const { x, y } of stops) {
    expect(x).toBeGreaterThan(MAP.stop)
    expect(x).toBeLessThan(MAP.width - MAP.stop)
    expect(y).toBeGreaterThan(MAP.stop)
    expect(y).toBeLessThan(MAP.height - MAP.stop)
  }
  expect(mapStretches(stops)).toHaveLength(total + 1)
})

it('breaks a long name in two, and leaves one word whole', () => {
  const [short, long, word] = mapStops([
    'Visie en strategie',
    'Een nieuw handelingsrepertoire',
    'Leefbaarheidsinitiatievenfonds',
  ])
  expect(short?.lines).toEqual(['Visie en strategie'])
  expect(long?.lines).toEqual(['Een nieuw', 'handelingsrepertoire'])
  expect(word?.lines).toEqual(['Leefbaarheidsinitiatievenfonds'])
})
