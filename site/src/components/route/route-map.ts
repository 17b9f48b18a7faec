/** A place on the drawn map, in its own units. */
export type MapStop = { x: number; y: number; isAbove: boolean; lines: string[] }

/** Size of the map. */
export const MAP = { width: 1180, height: 340, stop: 28 } as const
/** Where the line ends, at the charging post. */
export const POST = { x: 1092, y: 235 } as const

const FIRST_X = 110
const LAST_X = 970
/** Heights of the stops, over and over: the line winds. */
const HEIGHTS = [225, 145, 225, 130, 215]
/** Longest line of a name; a longer name gets two. */
const MAX_LINE = 22

/** Places for the stops of a route, from left to right, names alternately below and above. */
export function mapStops(names: string[]): MapStop[] {
  const step = names.length > 1 ? (LAST_X - FIRST_X) / (names.length - 1) : 0
  return names.map((name, index) => ({
    x: Math.round(FIRST_X + index * step),
    y: HEIGHTS[index % HEIGHTS.length] ?? 225,
    isAbove: index % 2 === 1,
    lines: nameLines(name),
  }))
}

/** Smooth stretches of line: from the left edge to the first stop, from stop to stop, and to the post. */
export function mapStretches(stops: MapStop[]): string[] {
  const points = [{ x: -20, y: 330 }, ...stops, POST]
  return points.slice(1).map((to, index) => stretch(points[index] ?? to, to))
}

function stretch(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const middle = Math.round((from.x + to.x) / 2)
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`
}

function nameLines(name: string): string[] {
  if (name.length <= MAX_LINE) return [name]
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const middle = name.length / 2
  const [cut] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)]
}
