import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ProcessRun, timeProcess } from '../timing/time-process.ts'

/** Pagefind's own program over a whole folder of pages, as a site without a press would run it after each build. */
export function pagefindOver(site: string, output: string): Promise<ProcessRun> {
  const program = join(fileURLToPath(import.meta.resolve('pagefind')), '../runner/bin.cjs')
  const args = ['--site', site, '--output-path', output, '--force-language', 'nl', '--silent']
  return timeProcess({ program: process.execPath, args: [program, ...args], cwd: site })
}
