import { createRequire } from 'node:module'
import { join } from 'node:path'
import { HOUSE } from '../house.ts'
import { type ProcessRun, timeProcess } from '../timing/time-process.ts'

/** Pagefind's own program over a whole folder of pages, as a site without a press would run it after each build. */
export function pagefindOver(site: string, output: string): Promise<ProcessRun> {
  const { resolve } = createRequire(join(HOUSE, 'scripts/package.json'))
  const program = join(resolve('pagefind/package.json'), '../lib/runner/bin.cjs')
  const args = ['--site', site, '--output-path', output, '--force-language', 'nl', '--silent']
  return timeProcess({ program: process.execPath, args: [program, ...args], cwd: site })
}
