import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { FEED_PATHS } from 'content-models'
import { startNode } from '../child-process.ts'
import { CMS_FOLDER, cmsVariables } from '../cms-command.ts'
import type { Environment } from '../environment.ts'
import { Failure } from '../failure.ts'
import { say } from '../progress.ts'
import { NEXT } from './build-cms.ts'

const PATIENCE_MS = 120_000

/** Starts the built CMS and waits until its feed answers. */
export async function startCms(environment: Environment): Promise<ChildProcess> {
  const args = [NEXT, 'start', '-H', '127.0.0.1', '-p', String(environment.cmsPort)]
  const child = startNode(args, {
    cwd: CMS_FOLDER,
    env: cmsVariables(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  showLog(child)
  const deadline = Date.now() + PATIENCE_MS
  while (!(await isFeedAnswering(environment))) {
    if (child.exitCode !== null || child.signalCode) {
      throw new Failure(
        'Het CMS stopte meteen weer; hierboven staat waarom. De site is niet veranderd.',
      )
    }
    if (Date.now() > deadline) {
      throw new Failure(
        'Het CMS geeft na twee minuten nog geen antwoord. De site is niet veranderd.',
      )
    }
    await setTimeout(100)
  }
  return child
}

/** What Next and Payload say while running, marked as theirs. */
function showLog(child: ChildProcess): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() && !/^\s*(▲|✓|- )/.test(line)) say(`  cms │ ${line}`)
    })
  }
}

async function isFeedAnswering({ cmsPort, feedKey }: Environment): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${cmsPort}${FEED_PATHS.changes}?limit=1`, {
      headers: { Authorization: `feed-keys API-Key ${feedKey}` },
      signal: AbortSignal.timeout(30_000),
    })
    return response.ok
  } catch {
    return false
  }
}
