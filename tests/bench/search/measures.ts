/** What a row of the table says. All but `n` lie between 0 and 1. */
export type Scores = { n: number; success1: number; success5: number; mrr: number; ndcg10: number }

/** How good a ranked list of paths is for one query. */
export function scoreOf(ranked: string[], relevant: Set<string>): Scores {
  const place = ranked.findIndex((path) => relevant.has(path))
  return {
    n: 1,
    success1: Number(place === 0),
    success5: Number(place >= 0 && place < 5),
    mrr: place < 0 ? 0 : 1 / (place + 1),
    ndcg10:
      gainOf(ranked.slice(0, 10).map((path) => relevant.has(path))) / idealGain(relevant.size),
  }
}

/** The mean over queries, rounded to four decimals. */
export function meanOf(scores: Scores[]): Scores {
  const mean = (name: keyof Scores) =>
    round(scores.reduce((sum, score) => sum + score[name], 0) / Math.max(scores.length, 1))
  return {
    n: scores.length,
    success1: mean('success1'),
    success5: mean('success5'),
    mrr: mean('mrr'),
    ndcg10: mean('ndcg10'),
  }
}

/** Discounted cumulative gain with equal gains (Järvelin & Kekäläinen 2002). */
function gainOf(hits: boolean[]): number {
  return hits.reduce((sum, isHit, place) => sum + Number(isHit) / Math.log2(place + 2), 0)
}

function idealGain(relevant: number): number {
  return gainOf(Array.from({ length: Math.min(relevant, 10) }, () => true)) || 1
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
