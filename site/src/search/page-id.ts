/** Pages of the delta index have ids that begin so, with what is no digit of 36. */
const DELTA = '_'

/** Whether a result comes out of the delta index. */
export function isInDelta(id: string): boolean {
  return id.startsWith(DELTA)
}

/** A page's number in its index: the releaser writes it with 36 digits, the last one first, as that packs well. */
export function numberOfPage(id: string): number {
  const digits = isInDelta(id) ? id.slice(DELTA.length) : id
  return Number.parseInt([...digits].reverse().join(''), 36)
}
