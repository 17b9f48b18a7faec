import type { FacetField, Facets } from './facets.ts'

/** Field → the values of which a page must have one. */
export type Chosen = Record<string, string[]>
/** Field → value → number of pages. */
export type FacetCounts = Record<string, Record<string, number>>

/** Which of the rows fit all that is chosen, how many fit all but their kind, and what another choice of each field would give. */
export type Narrowed = { fitting: number[]; totalOfKinds: number; counts: FacetCounts }

/** A row that fits everything; one that several choices leave out; any other number is the one choice that leaves it out. */
const FITS = -1
const SEVERAL = -2

/**
 * Narrows rows by filters. The counts of a field are taken without that field's own filter, so that they tell what another
 * choice would give. A common word has thousands of rows, so this walks through numbers and makes no objects.
 */
export function narrow(rows: Int32Array, { fields }: Facets, chosen: Chosen): Narrowed {
  const names = Object.keys(chosen)
  const leftOut = leaveOut(rows, fields, chosen)
  const fitting: number[] = []
  for (let at = 0; at < rows.length; at += 1) if (leftOut[at] === FITS) fitting.push(at)
  const counts: FacetCounts = {}
  for (const [name, field] of fields)
    counts[name] = count(rows, field, (at) => isWithout(leftOut[at], names.indexOf(name)))
  let totalOfKinds = 0
  const kind = names.indexOf('kind')
  for (let at = 0; at < rows.length; at += 1) if (isWithout(leftOut[at], kind)) totalOfKinds += 1
  return { fitting, totalOfKinds, counts }
}

function isWithout(left: number | undefined, own: number): boolean {
  return left === FITS || (own >= 0 && left === own)
}

/** For each row, which choice leaves it out. */
function leaveOut(rows: Int32Array, fields: Facets['fields'], chosen: Chosen): Int32Array {
  const left = new Int32Array(rows.length).fill(FITS)
  for (const [choice, [name, values]] of Object.entries(chosen).entries()) {
    const field = fields.get(name)
    const isRight = field?.sets.map((set) => set.some((value) => values.includes(value)))
    for (let at = 0; at < rows.length; at += 1) {
      const place = field?.places[rows[at] ?? 0] ?? -1
      if (!isRight?.[place]) left[at] = left[at] === FITS ? choice : SEVERAL
    }
  }
  return left
}

function count(
  rows: Int32Array,
  { sets, places }: FacetField,
  isCounted: (at: number) => boolean,
): Record<string, number> {
  const found = new Int32Array(sets.length)
  for (let at = 0; at < rows.length; at += 1) {
    const place = places[rows[at] ?? 0] ?? 0
    if (isCounted(at)) found[place] = (found[place] ?? 0) + 1
  }
  const counts: Record<string, number> = {}
  for (const [place, set] of sets.entries()) {
    const total = found[place] ?? 0
    if (total > 0) for (const value of set) counts[value] = (counts[value] ?? 0) + total
  }
  return counts
}
