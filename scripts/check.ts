import { CODE_CHECKS, runChecks } from './code-checks.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { Failure } from './failure.ts'
import { say } from './progress.ts'

/** `npm run check`: formatting, lint, types and unused code. */
await runMain(async () => {
  readCommandLine('check', {})
  const { passed, failures } = await runChecks(CODE_CHECKS)
  if (failures.length > 0) throw new Failure(`\n${failures.join('\n\n')}`)
  say(`Alles in orde: ${passed} controles.`)
})
