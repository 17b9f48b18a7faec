import type { ReleaseEnvironment } from '../environment.ts'
import { Failure } from '../failure.ts'
import { runStep, say } from '../progress.ts'
import { describeRelease } from '../release/describe-release.ts'
import { followFeed } from '../release/follow-feed.ts'
import { fulfilWish } from '../release/fulfil-wish.ts'
import { currentFolder, releasesFolder } from '../release/release-folders.ts'
import { runRelease } from '../release/run-release.ts'
import { foldSearch } from '../release/search-index/index.ts'
import { doubtStoresIn } from '../release/sound-store.ts'
import { tidyReleases } from '../release/tidy-releases.ts'
import { followReleases } from '../targets/follow-releases.ts'
import { openTargets } from '../targets/publish-to-targets.ts'
import { readCurrent } from '../targets/read-current.ts'

/** Makes releases for as long as a command runs, and brings each to the targets. */
export type Releaser = {
  /** Brings the site up to date before it is served. When that fails, an earlier release is served as it was. */
  releaseAtStart(): Promise<void>
  /** Makes a release whenever something is published or withdrawn, until it is stopped. */
  followPublications(): Promise<void>
}

/** A releaser that stops by the signal. */
export function createReleaser(environment: ReleaseEnvironment, signal: AbortSignal): Releaser {
  const targets = openTargets(environment.targets)
  const follower = followReleases(targets, { signal, tell: say, onTrouble: tellTrouble })
  const { dataFolder, feedUrl, feedKey, siteUrl } = environment
  const publishCurrent = () => {
    const current = readCurrent(dataFolder)
    if (current) follower.publish(current)
  }
  const release = async () => {
    const result = await runStep('Site bijwerken', (report) => runRelease(environment, report))
    for (const line of describeRelease(result)) say(`  ${line}`)
    publishCurrent()
  }
  let isFolding = false
  // It goes on while releases are made: on a large site it takes a minute.
  const fold = (folder: string) => {
    if (isFolding) return
    isFolding = true
    foldSearch({ folder, dataFolder }, signal)
      .catch((error) => signal.aborted || tellTrouble(error))
      .finally(() => {
        isFolding = false
      })
  }
  // Once more, when the compressed files are there too.
  const tidy = async (idle: AbortSignal) => {
    const { toFold } = await tidyReleases(dataFolder, idle)
    if (toFold) fold(toFold)
    if (!idle.aborted) publishCurrent()
  }
  return {
    releaseAtStart: async () => {
      doubtStoresIn(dataFolder)
      try {
        await release()
      } catch (error) {
        if (!currentFolder(releasesFolder(dataFolder))) throw error
        tellTrouble(error)
      }
    },
    followPublications: () =>
      followFeed({
        dataFolder,
        feedUrl,
        feedKey,
        siteUrl,
        signal,
        onChange: release,
        onWish: async (wish) => {
          const needsRelease = await fulfilWish(environment, wish)
          publishCurrent()
          return needsRelease
        },
        onIdle: tidy,
        onTrouble: tellTrouble,
      }),
  }
}

/** Tells what went wrong of something that will be tried again. */
export function tellTrouble(error: unknown): void {
  say(error instanceof Failure ? error.message : ((error as Error).stack ?? String(error)))
}
