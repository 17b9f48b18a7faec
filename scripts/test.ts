import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopChildren } from './child-process.ts'
import { CODE_CHECKS, runChecks } from './code-checks.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { readEnvironment } from './environment.ts'
import { Failure } from './failure.ts'
import { runStep, say } from './progress.ts'
import { buildCms, isCmsBuilt } from './start/build-cms.ts'
import { type Counts, runTestPart, TEST_PARTS, type TestPart } from './test-parts.ts'

/** `npm test`: prepares, checks the code and runs every part of the tests; the last line counts them. */
await runMain(async () => {
  const options = readCommandLine('test', {
    only: { type: 'string' },
    'skip-checks': { type: 'boolean' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stopChildren().finally(() => process.exit(130)))
  }
  const parts = chooseParts(options.only)
  const total: Counts = { passed: 0, failed: 0, skipped: 0 }
  if (!options.only && !options['skip-checks']) await checkCode(total)
  if (parts.includes('e2e')) await prepare()
  for (const part of parts) {
    say(`\n▶ Tests: ${part}`)
    const counts = await runStep(`Tests: ${part}`, () => runTestPart(part))
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
  }
  process.stdout.write(`\n${describe(total)}\n`)
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
})

function chooseParts(only: string | undefined): TestPart[] {
  if (only === undefined) return [...TEST_PARTS]
  const part = TEST_PARTS.find((name) => name === only)
  if (!part)
    throw new Failure(`Het deel "${only}" bestaat niet. Kies uit ${TEST_PARTS.join(', ')}.`)
  return [part]
}

async function checkCode(total: Counts): Promise<void> {
  say('▶ De code nakijken')
  const { passed, failures } = await runChecks(CODE_CHECKS)
  total.passed += passed
  total.failed += failures.length
  for (const failure of failures) say(`\n${failure}`)
}

/** Builds the CMS beforehand, so that no test waits for it. */
async function prepare(): Promise<void> {
  if (isCmsBuilt()) return
  const dataFolder = mkdtempSync(join(tmpdir(), 'oplaadpunt-build-'))
  try {
    const environment = readEnvironment({ OPLAADPUNT_DATA: dataFolder })
    await runStep('CMS bouwen', (report) => buildCms(environment, report))
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

function describe({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}
