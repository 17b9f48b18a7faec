import { once } from 'node:events'
import { stopChildren } from './child-process.ts'
import { runCmsCommand } from './cms-command.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { readEnvironment } from './environment.ts'
import { Failure } from './failure.ts'
import { runStep, say } from './progress.ts'
import { buildCms, isCmsBuilt } from './start/build-cms.ts'
import { startCms } from './start/cms-server.ts'
import { checkPorts } from './start/free-ports.ts'
import { lockInstallation } from './start/installation-lock.ts'
import { createReleaser } from './start/releases.ts'
import { startSite } from './start/site.ts'
import { listenForStop } from './start/stop-signal.ts'
import { describeInstallation } from './start/welcome.ts'

/** `npm start`: the whole of Oplaadpunt on this machine, until Ctrl-C. */
await runMain(async () => {
  readCommandLine('start', {})
  const stop = listenForStop()
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()))
  try {
    await Promise.race([stopped, run(stop)])
  } finally {
    if (stop.aborted) say('\nOplaadpunt stopt.')
    await stopChildren()
  }
})
// The site's server and the wait for changes would keep the process going.
process.exit()

async function run(stop: AbortSignal): Promise<void> {
  const environment = await runStep('Instellingen', () => readEnvironment())
  lockInstallation(environment.dataFolder)
  const { cmsPort, sitePort } = environment
  await runStep('Poorten vrij', () => checkPorts({ CMS_PORT: cmsPort, SITE_PORT: sitePort }))
  await runStep('Database bij de tijd, met voorbeelden als er nog niets is', (report) =>
    runCmsCommand({ name: 'demo', report }, environment),
  )
  if (!isCmsBuilt()) {
    await runStep('CMS bouwen (de eerste keer een minuut)', (report) =>
      buildCms(environment, report),
    )
  }
  const cms = await runStep('CMS starten', () => startCms(environment))
  const releaser = createReleaser(environment, stop)
  await releaser.releaseAtStart()
  await runStep('Site aanbieden', () => startSite(environment))
  say(describeInstallation(environment))
  await Promise.race([releaser.followPublications(), failWith(once(cms, 'exit'))])
}

async function failWith(exit: Promise<unknown>): Promise<never> {
  await exit
  throw new Failure(
    'Het CMS is gestopt; hierboven staat waarom. Start opnieuw met npm start. De site is niet gewijzigd.',
  )
}
