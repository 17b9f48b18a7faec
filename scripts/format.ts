import { FORMATTERS, runChecks } from './code-checks.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { Failure } from './failure.ts'

/** `npm run format`: mends what can be mended by itself. */
await runMain(async () => {
  readCommandLine('format', {})
  const { failures } = await runChecks(FORMATTERS)
  if (failures.length > 0) throw new Failure(`\n${failures.join('\n\n')}`)
})
