import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, inFolder } from '../bench.ts'
import { ofRuns, type Results } from '../results.ts'
import { readStyles, writeMarkdown } from '../rivals/write-markdown.ts'
import { type ProcessRun, timeProcess } from '../timing/time-process.ts'

const SITE = join(import.meta.dirname, '../rivals/hugo/site')

/** Hugo over the same texts in Markdown, with comparable templates: everything from nothing. */
export async function measureHugo(bench: Bench): Promise<Results> {
  const version = hugoVersion()
  if (!version) {
    const reason = 'there is no `hugo` on PATH (Debian: apt install hugo)'
    return { measured: [], skipped: [{ title: 'Hugo', reason }] }
  }
  return inFolder('hugo', async (folder) => {
    cpSync(SITE, folder, { recursive: true })
    writeFileSync(join(folder, 'styles.css'), readStyles())
    writeMarkdown(bench.corpus, join(folder, 'content'))
    const runs: ProcessRun[] = []
    for (let run = 1; run <= bench.runs; run += 1) {
      bench.say(`${version}, run ${run} of ${bench.runs}`)
      rmSync(join(folder, 'public'), { recursive: true, force: true })
      const args = ['--quiet', '--ignoreCache']
      runs.push(await timeProcess({ program: 'hugo', args, cwd: folder }))
    }
    return { measured: [ofRuns('hugo', `${version}, everything`, runs)], skipped: [] }
  })
}

/** "Hugo 0.111.3", or undefined where there is none. */
function hugoVersion(): string | undefined {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  const number = error ? undefined : stdout.match(/v(\d+\.\d+\.\d+)/)?.[1]
  return number && `Hugo ${number}`
}
