import { readCommandLine, runMain } from './command-line.ts'
import { readReleaseEnvironment } from './environment.ts'
import { runStep, say } from './progress.ts'
import { lockInstallation } from './start/installation-lock.ts'
import { createReleaser, tellTrouble } from './start/releases.ts'
import { listenForStop } from './start/stop-signal.ts'

/** `npm run follow`: a releaser for a CMS that runs elsewhere, until Ctrl-C. */
await runMain(async () => {
  readCommandLine('follow', {})
  const stop = listenForStop()
  const environment = await runStep('Instellingen', () => readReleaseEnvironment())
  lockInstallation(environment.dataFolder)
  say(`Volgt ${environment.feedUrl}. Stoppen doe je met Ctrl-C.`)
  const releaser = createReleaser(environment, stop)
  // The CMS may not be up yet; following tries again.
  await releaser.releaseAtStart().catch(tellTrouble)
  await releaser.followPublications()
})
process.exit()
