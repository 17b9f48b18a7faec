import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startNode } from './child-process.ts'
import { HOUSE } from './environment.ts'

/** The parts of the tests, from quick to slow; vitest.config.ts says which files are in each. */
export const TEST_PARTS = ['unit', 'contract', 'release', 'faults', 'e2e'] as const
export type TestPart = (typeof TEST_PARTS)[number]

export type Counts = { passed: number; failed: number; skipped: number }

const VITEST = join(dirname(findPackageJSON('vitest', import.meta.url) ?? ''), 'vitest.mjs')

/** Runs one part with Vitest, in plain sight, and answers the counts. */
export async function runTestPart(part: TestPart): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-test-'))
  try {
    const results = join(folder, 'results.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    const args = [VITEST, 'run', '--project', part, '--passWithNoTests', ...reporters]
    const child = startNode(args, { cwd: HOUSE, env: testVariables(), stdio: 'inherit' })
    const [code] = await once(child, 'exit')
    return readCounts(results, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Tests choose their own data folder and ports, whatever is set where they are run. */
function testVariables(): NodeJS.ProcessEnv {
  const {
    OPLAADPUNT_DATA,
    DATABASE_URL,
    CMS_PORT,
    SITE_PORT,
    SITE_URL,
    FEED_URL,
    CMS_URL,
    ...others
  } = process.env
  return others
}

/** A run that broke off before it wrote results, or that found an error outside a test, counts as one failure. */
function readCounts(file: string, code: number | null): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'))
    counts.passed = results.numPassedTests
    counts.failed = results.numFailedTests
    counts.skipped = results.numPendingTests + results.numTodoTests
  } catch {
    counts.failed = 0
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}
