import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installFromLockfile } from '../../setup/install-from-lockfile.ts'
import { type Bench, inFolder } from '../bench.ts'
import { ofRuns, type Results } from '../results.ts'
import { readStyles, writeMarkdown } from '../rivals/write-markdown.ts'
import { type ProcessRun, timeProcess } from '../timing/time-process.ts'

const SOURCE = join(import.meta.dirname, '../rivals/eleventy')

/** Eleventy over the same texts in Markdown, with comparable templates: everything from nothing. */
export function measureEleventy(bench: Bench): Promise<Results> {
  return inFolder('eleventy', async (folder) => {
    bench.say('installing Eleventy')
    const problem = await install(folder)
    if (problem) return { measured: [], skipped: [{ title: 'Eleventy', reason: problem }] }
    cpSync(join(SOURCE, 'site'), folder, { recursive: true })
    writeFileSync(join(folder, 'styles.css'), readStyles())
    writeMarkdown(bench.corpus, join(folder, 'content'))
    const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
    const runs: ProcessRun[] = []
    for (let run = 1; run <= bench.runs; run += 1) {
      bench.say(`Eleventy, run ${run} of ${bench.runs}`)
      rmSync(join(folder, 'public'), { recursive: true, force: true })
      const args = [program, '--quiet']
      runs.push(await timeProcess({ program: process.execPath, args, cwd: folder }))
    }
    const title = `Eleventy ${versionIn(folder)}, everything`
    return { measured: [ofRuns('eleventy', title, runs)], skipped: [] }
  })
}

/** Answers why not when it can't be installed. */
async function install(folder: string): Promise<string | undefined> {
  try {
    await installFromLockfile(SOURCE, folder)
    return undefined
  } catch (error) {
    return `it cannot be installed from the npm registry (${String(error).slice(0, 200)})`
  }
}

function versionIn(folder: string): string {
  const file = join(folder, 'node_modules/@11ty/eleventy/package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}
