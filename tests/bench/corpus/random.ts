/** Draws from one seed: the same seed gives the same draws on every machine. */
export type Random = {
  /** A whole number from `min` up to and including `max`. */
  between(min: number, max: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Starts drawing; mulberry32 (Tommy Ettinger, public domain) over the seeds mixed together. */
export function randomOf(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ (seed + 1), 0x9e3779b1), 0x2545f491)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    between,
    pick: <Item>(items: readonly Item[]) => items[between(0, items.length - 1)] as Item,
  }
}
