import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ReleaseResult, ReleaseSettings } from 'scripts/release'

const FOLLOW = join(import.meta.dirname, 'follow.ts')

/** A releaser that stays, in a process of its own. */
export class WarmReleaser {
  private readonly child: ChildProcess

  constructor(settings: ReleaseSettings) {
    this.child = fork(FOLLOW, [JSON.stringify(settings)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  }

  /** The next release that it makes. */
  async nextResult(): Promise<ReleaseResult> {
    const [result] = await once(this.child, 'message')
    return result as ReleaseResult
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return
    const gone = once(this.child, 'exit')
    this.child.kill()
    await gone
  }
}
