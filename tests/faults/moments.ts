import { type Random, randomOf } from '../bench/corpus/random.ts'

/** How often the CMS or the releaser is killed; other faults take a part of it beside that. `npm run test:faults` asks for more. */
const MOMENTS = Number(process.env.FAULT_MOMENTS || 20)

/** Where the draws begin: the seed that is printed gives the same draws again. */
const SEED = Number(process.env.FAULT_SEED || Date.now() % 1_000_000)

/** The moments for one test, as a part of all; it prints what is needed to draw them again. */
export function drawMoments(part: number, name: string): { times: number; random: Random } {
  const times = Math.max(2, Math.round(MOMENTS * part))
  console.info(`${name}: ${times} random moments, FAULT_SEED=${SEED}`)
  return { times, random: randomOf(SEED) }
}
