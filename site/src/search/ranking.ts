/** How Pagefind weighs what it finds; tuned on tests/bench/search (docs/benchmarks.md). */
export const RANKING = {
  /** Words of the title first; the words that scripts/release/search-words adds weigh by where their compound stands. */
  metaWeights: { title: 5, zoekwoorden: 4, woorden1: 3.5, woorden2: 1, woorden3: 0.25 },
}
