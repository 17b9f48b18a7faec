/** Pages of the delta index have ids that begin so, with what is no digit of 36. */
const DELTA = '_'

/** Whether a result comes out of the delta index. */
export function isInDelta(id: string): boolean {
  return id.startsWith(DELTA)
}

/** A page's number in its index: the releaser writes it with 36 digits, the last one first, as that packs well. */
export function numberOfPage(id: string): number {
  let number = 0
  for (let place = id.length - 1; place >= (isInDelta(id) ? DELTA.length : 0); place -= 1) {
    const code = id.charCodeAt(place)
    number = number * 36 + code - (code < 58 ? 48 : 87)
  }
  return number
}
