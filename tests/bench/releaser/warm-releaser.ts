import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ReleaseResult, ReleaseSettings } from 'scripts/release'
import { type Use, watchProcess } from '../timing/watch-process.ts'
import type { Installation } from './installation.ts'

const FOLLOW = join(import.meta.dirname, 'follow.ts')

/** A releaser that stays, in a process of its own. */
export class WarmReleaser {
  private readonly child: ChildProcess

  constructor(settings: ReleaseSettings) {
    this.child = fork(FOLLOW, [JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  }

  /** The next release that it makes. */
  async nextResult(): Promise<ReleaseResult> {
    const [result] = await once(this.child, 'message')
    return result as ReleaseResult
  }

  /** Publishes a change; answers how long it took until readers see it, and what the releaser used for it. */
  async timeChange(installation: Installation): Promise<Use & { seconds: number }> {
    const former = installation.currentName()
    const done = this.nextResult()
    const watch = watchProcess(this.child.pid ?? 0)
    try {
      installation.publishChange()
      const start = performance.now()
      await installation.waitForSwitch(former)
      const run = { ...watch.take(), seconds: (performance.now() - start) / 1000 }
      await done
      return run
    } finally {
      watch.stop()
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return
    const gone = once(this.child, 'exit')
    this.child.kill()
    await gone
  }
}
