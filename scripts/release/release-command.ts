import { flushCompileCache } from 'node:module'
import { readCommandLine } from '../command-line.ts'
import { type ReleaseEnvironment, readReleaseEnvironment } from '../environment.ts'
import { runStep, say } from '../progress.ts'
import { bringCurrent } from '../targets/bring-current.ts'
import { describeRelease } from './describe-release.ts'
import { runRelease } from './run-release.ts'
import { foldSearch } from './search-index/index.ts'
import { tidyReleases } from './tidy-releases.ts'

/** Makes a release of what the CMS has published, and brings it to the targets. */
export async function runReleaseCommand(): Promise<void> {
  const options = readCommandLine('release', { json: { type: 'boolean' } })
  const environment = readReleaseEnvironment()
  const result = await runStep('Nieuwe site', (report) => runRelease(environment, report))
  for (const line of describeRelease(result)) say(line)
  // Also for the next process when this one is broken off while it tidies.
  flushCompileCache()
  await tidyAll(environment)
  // Also when nothing changed here: a target may have missed the last time.
  await bringCurrent(environment)
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
}

async function tidyAll({ dataFolder }: ReleaseEnvironment): Promise<void> {
  const { toFold } = await runStep('Bestanden verkleinen en opruimen', () =>
    tidyReleases(dataFolder),
  )
  if (toFold)
    await runStep('Zoekindex opnieuw indelen', () => foldSearch({ folder: toFold, dataFolder }))
}
