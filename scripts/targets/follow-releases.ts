import { setTimeout as sleep } from 'node:timers/promises'
import { publishToTargets } from './publish-to-targets.ts'
import type { PublishedRelease, Target } from './target.ts'

type Following = {
  signal: AbortSignal
  tell(line: string): void
  onTrouble(error: unknown): void
  /** Milliseconds before a target that failed is tried again without a new release. */
  pause?: number
  /** Milliseconds before the first tries after a failure. */
  pauses?: readonly number[]
}

/** Brings releases to targets in the background. */
export type ReleaseFollower = {
  /** There is a new release; who is still busy with an older one takes up the newest after it. */
  publish(release: PublishedRelease): void
}

/** Keeps each target up to date by itself, so that a slow one holds up neither the others nor the next release. */
export function followReleases(targets: readonly Target[], following: Following): ReleaseFollower {
  const workers = targets.map((target) => followWith(target, following))
  return {
    publish: (release) => {
      for (const work of workers) work(release)
    },
  }
}

function followWith(target: Target, following: Following) {
  const { signal, tell, onTrouble, pause = 60_000, pauses } = following
  let wanted: PublishedRelease | undefined
  let isBusy = false
  // A release comes again when it has gained its compressed files.
  let told: string | undefined
  let wake = new AbortController()
  const bring = async (release: PublishedRelease) => {
    try {
      await publishToTargets([target], release, { signal, ...(pauses && { pauses }) })
      if (told !== release.name) tell(`Release ${release.name} staat op ${target.name}.`)
      told = release.name
      if (wanted === release) wanted = undefined
    } catch (error) {
      if (signal.aborted) return
      onTrouble(error)
      wake = new AbortController()
      const stop = AbortSignal.any([signal, wake.signal])
      await sleep(pause, undefined, { signal: stop }).catch(() => undefined)
    }
  }
  const work = async () => {
    isBusy = true
    while (wanted && !signal.aborted) await bring(wanted)
    isBusy = false
  }
  return (release: PublishedRelease) => {
    wanted = release
    wake.abort()
    if (!isBusy) work()
  }
}
