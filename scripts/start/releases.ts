import type { Environment } from '../environment.ts'
import { Failure } from '../failure.ts'
import { runStep, say } from '../progress.ts'
import { describeRelease } from '../release/describe-release.ts'
import { followFeed } from '../release/follow-feed.ts'
import { currentFolder, releasesFolder } from '../release/release-folders.ts'
import { runRelease } from '../release/run-release.ts'

/** Brings the site up to date before it is served. When that fails, an earlier release is served as it was. */
export async function releaseAtStart(environment: Environment): Promise<void> {
  try {
    await release(environment)
  } catch (error) {
    if (!currentFolder(releasesFolder(environment.dataFolder))) throw error
    tellTrouble(error)
  }
}

/** Makes a release whenever something is published or withdrawn, until it is stopped. */
export async function followPublications(
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  const { dataFolder, feedUrl, feedKey } = environment
  await followFeed({
    dataFolder,
    feedUrl,
    feedKey,
    signal,
    onChange: () => release(environment),
    onTrouble: tellTrouble,
  })
}

async function release(environment: Environment): Promise<void> {
  const result = await runStep('Site bijwerken', (report) => runRelease(environment, report))
  for (const line of describeRelease(result)) say(`  ${line}`)
}

function tellTrouble(error: unknown): void {
  say(error instanceof Failure ? error.message : ((error as Error).stack ?? String(error)))
}
