/** In how many pages of an index words are. */
export type Spread = { pages: number; found: number[] }

/**
 * By how much scores of the delta index must grow to stand beside those of the main index: Pagefind weighs a word by how rare it
 * is in its own index, and in a handful of pages nothing is rare.
 */
export function deltaWeight(main: Spread, delta: Spread): number {
  const own = rarity(delta)
  return own > 0 ? rarity(main) / own : 1
}

/** The inverse document frequency of BM25, as Pagefind counts it, of all words together. */
function rarity({ pages, found }: Spread): number {
  return found
    .map((amount) => Math.log((pages - amount + 0.5) / (amount + 0.5) + 1))
    .reduce((sum, each) => sum + each, 0)
}
