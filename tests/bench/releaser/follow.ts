import { followFeed } from 'scripts/follow-feed'
import { runRelease } from 'scripts/release'
import { tidyReleases } from 'scripts/tidy-releases'

/**
 * A warm releaser, as `npm start` has one: follows the feed and makes a release of every change, until it is stopped.
 * Sends the parent what each release says of itself.
 */
const settings = JSON.parse(process.argv[2] ?? '{}')
const stop = new AbortController()
process.once('disconnect', () => stop.abort())

await followFeed({
  ...settings,
  signal: stop.signal,
  onChange: async () => {
    process.send?.(await runRelease(settings))
  },
  onIdle: (idle) => tidyReleases(settings.dataFolder, idle),
  onTrouble: (error: unknown) => {
    process.stderr.write(`${(error as Error).stack ?? error}\n`)
  },
})
