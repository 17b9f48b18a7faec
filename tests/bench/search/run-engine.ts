import type { Engine } from './engine.ts'
import type { Judgement } from './judgements.ts'
import { meanOf, type Scores, scoreOf } from './measures.ts'

/** What `--json` prints of an engine. */
export type EngineResult = {
  all: Scores & { bytesFirst: number; msPerQuery: number }
  kinds: Record<string, Scores>
}
/** A query with what an engine made of it. */
export type Answer = { judgement: Judgement; ranked: string[]; scores: Scores }

/** Queries of which the bytes are counted, spread over the table: each needs a fresh start. */
const COUNTED_QUERIES = 20

/** Asks an engine everything. Times are of the first time that a query is asked, with the engine open. */
export async function runEngine(
  engine: Engine,
  judgements: Judgement[],
): Promise<{ result: EngineResult; answers: Answer[] }> {
  await engine.search('warm')
  const answers: Answer[] = []
  let milliseconds = 0
  for (const judgement of judgements) {
    const start = performance.now()
    const ranked = await engine.search(judgement.query)
    milliseconds += performance.now() - start
    answers.push({ judgement, ranked, scores: scoreOf(ranked, judgement.relevant) })
  }
  const kinds = Map.groupBy(answers, ({ judgement }) => judgement.kind)
  const bytes = await countBytes(engine, judgements)
  const msPerQuery = Math.round((milliseconds / Math.max(judgements.length, 1)) * 100) / 100
  return {
    answers,
    result: {
      all: { ...meanOf(answers.map(({ scores }) => scores)), bytesFirst: bytes, msPerQuery },
      kinds: Object.fromEntries(
        [...kinds].map(([kind, group]) => [kind, meanOf(group.map(({ scores }) => scores))]),
      ),
    },
  }
}

async function countBytes(engine: Engine, judgements: Judgement[]): Promise<number> {
  const step = Math.max(1, Math.floor(judgements.length / COUNTED_QUERIES))
  const counted = judgements.filter((_, place) => place % step === 0).slice(0, COUNTED_QUERIES)
  let sum = 0
  for (const { query } of counted) sum += await engine.bytesFirst(query)
  return Math.round(sum / Math.max(counted.length, 1))
}
