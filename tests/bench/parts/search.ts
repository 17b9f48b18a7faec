import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { createSiteServer } from 'scripts/site-server'
import { startBrowser } from '../../setup/browser.ts'
import { type Bench, inFolder } from '../bench.ts'
import { Installation } from '../releaser/installation.ts'
import { stagedRelease } from '../releaser/staged-release.ts'
import { WarmReleaser } from '../releaser/warm-releaser.ts'
import { type Measured, ofRuns, type Results } from '../results.ts'
import { pagefindOver } from '../rivals/pagefind.ts'
import { compileTemplates } from './press.ts'

/** A reader who doesn't find it asks again. */
const ASK_AGAIN_MS = 50
const PATIENCE_MS = 5 * 60_000
/** A page that was replaced while it was loading may never answer. */
const ANSWER_MS = 10_000
const RESULT = '[data-search=results] a'
const NO_RESULT = '[data-search=empty]:not([hidden]), [data-search=failed]:not([hidden])'

/** One document changed until a reader in a browser finds it, and Pagefind over the whole site. */
export function measureSearch(bench: Bench): Promise<Results> {
  return inFolder('search', async (folder) => {
    await compileTemplates(bench, folder)
    const installation = await Installation.start(bench.corpus, join(folder, 'data'))
    try {
      bench.say('a first release for search')
      await stagedRelease(installation.settings)
      const found = await measureFinding(installation, bench)
      bench.say('Pagefind over everything')
      const whole = await pagefindOver(installation.current, join(folder, 'pagefind'))
      const title = 'Pagefind 1.6.0 over every page'
      return { measured: [found, ofRuns('pagefind', title, [whole])], skipped: [] }
    } finally {
      await installation.stop()
    }
  })
}

async function measureFinding(installation: Installation, bench: Bench): Promise<Measured> {
  const releaser = new WarmReleaser(installation.settings)
  const site = await serve(installation)
  const browser = await startBrowser()
  const seconds: number[] = []
  try {
    for (let change = 0; change <= bench.changes; change += 1) {
      bench.say(`search, change ${change} of ${bench.changes}`)
      const done = releaser.nextResult()
      const { word, path } = installation.publishChange()
      const start = performance.now()
      await waitUntilFound(browser, new URL(`zoeken/?q=${word}`, site.url).href, path)
      seconds.push((performance.now() - start) / 1000)
      await done
      await installation.settle()
    }
  } finally {
    await releaser.stop()
    await browser.close()
    site.stop()
  }
  // The first made it warm.
  const title = 'Oplaadpunt, one document changed until a browser finds it by a new word'
  return { id: 'found', title, seconds: seconds.slice(1) }
}

/** Opens the search page anew, as a reader would, until it shows the page that has the word; a near word may bring others. */
async function waitUntilFound(browser: Browser, address: string, path: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await page.goto(address)
      const answer = page.locator(`${RESULT}, ${NO_RESULT}`).first()
      await answer.waitFor({ timeout: ANSWER_MS }).catch(() => undefined)
      if ((await page.locator(`${RESULT}[href$="${path}"]`).count()) > 0) return
    } finally {
      await context.close()
    }
    await sleep(ASK_AGAIN_MS)
  }
  throw new Error(`nothing was found at ${address}`)
}

/** Serves what readers see, as `npm start` does. */
export async function serve({ settings }: Installation): Promise<{ url: string; stop(): void }> {
  const server = createSiteServer({
    releasesFolder: join(settings.dataFolder, 'releases'),
    basePath: '/',
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
