import { stopChildren } from './child-process.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { Failure } from './failure.ts'
import { runStep } from './progress.ts'
import { runTestPart } from './test-parts.ts'

/** As many as it takes to come across what goes wrong once in a hundred times. */
const MOMENTS = '500'

/** `npm run test:faults`: the fault tests, at far more random moments than in `npm test`. */
await runMain(async () => {
  const { moments = MOMENTS, seed } = readCommandLine('test-faults', {
    moments: { type: 'string' },
    seed: { type: 'string' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stopChildren().finally(() => process.exit(130)))
  }
  process.env.FAULT_MOMENTS = readCount('moments', moments)
  if (seed) process.env.FAULT_SEED = readCount('seed', seed)
  const { passed, failed, skipped } = await runStep('Storingen', () => runTestPart('faults'))
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  if (failed > 0 || passed === 0) process.exitCode = 1
})

function readCount(option: string, text: string): string {
  if (/^[1-9]\d{0,6}$/.test(text)) return text
  throw new Failure(`--${option} ${text} is geen getal vanaf 1.`)
}
