import { readCommandLine, runMain } from './command-line.ts'
import { type ReleaseEnvironment, readReleaseEnvironment } from './environment.ts'
import { runStep, say } from './progress.ts'
import { describeRelease } from './release/describe-release.ts'
import { runRelease } from './release/run-release.ts'
import { foldSearch } from './release/search-index/index.ts'
import { tidyReleases } from './release/tidy-releases.ts'
import { bringCurrent } from './targets/bring-current.ts'

/** `npm run release`: makes a release of what the CMS has published. */
await runMain(async () => {
  const options = readCommandLine('release', { json: { type: 'boolean' } })
  const environment = readReleaseEnvironment()
  const result = await runStep('Nieuwe site', (report) => runRelease(environment, report))
  for (const line of describeRelease(result)) say(line)
  await tidyAll(environment)
  // Also when nothing changed here: a target may have missed the last time.
  await bringCurrent(environment)
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
})

async function tidyAll({ dataFolder }: ReleaseEnvironment): Promise<void> {
  const { toFold } = await runStep('Bestanden verkleinen en opruimen', () =>
    tidyReleases(dataFolder),
  )
  if (toFold)
    await runStep('Zoekindex opnieuw indelen', () => foldSearch({ folder: toFold, dataFolder }))
}
