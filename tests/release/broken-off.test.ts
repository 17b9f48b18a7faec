import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FEED_KEY } from './fake-feed.ts'
import { article, type Installation, makeInstallation, SITE_URL } from './installation.ts'

const TIMES = 50
const RELEASE = fileURLToPath(new URL('../../scripts/release.ts', import.meta.url))

let installation: Installation

beforeEach(async () => {
  installation = await makeInstallation()
  await installation.release()
})
afterEach(() => installation.remove())

it(`leaves a whole site when it is killed, ${TIMES} times at a random moment`, {
  timeout: 400_000,
}, async () => {
  const reader = readContinuously(installation.dataFolder)
  const duration = await timeRelease()
  for (let time = 1; time <= TIMES; time += 1) {
    installation.feed.publish(article('zandloper', `Poging ${time}.`))
    await killAfter(Math.random() * duration)
  }
  installation.feed.publish(article('zandloper', 'De laatste versie.'))
  const result = await installation.release()
  expect(result.isNew).toBe(true)
  expect(installation.read('kennisbank/zandloper/index.html')).toContain('De laatste versie.')
  const { reads, problems } = await reader.stop()
  expect(problems).toEqual([])
  expect(reads).toBeGreaterThan(TIMES)
  const left = readdirSync(join(installation.dataFolder, 'releases')).filter((entry) =>
    /\.(making|new)$/.test(entry),
  )
  expect(left).toEqual([])
})

async function timeRelease(): Promise<number> {
  installation.feed.publish(article('zandloper', 'Poging 0.'))
  const start = performance.now()
  const [code] = await once(startRelease(), 'exit')
  expect(code).toBe(0)
  return performance.now() - start
}

async function killAfter(milliseconds: number): Promise<void> {
  const child = startRelease()
  const exited = once(child, 'exit')
  await Promise.race([sleep(milliseconds), exited])
  child.kill('SIGKILL')
  await exited
}

function startRelease() {
  const { dataFolder, feed } = installation
  const env = {
    ...process.env,
    OPLAADPUNT_DATA: dataFolder,
    FEED_URL: feed.url,
    FEED_KEY,
    SITE_URL,
  }
  return spawn(process.execPath, [RELEASE], { env, stdio: 'ignore' })
}

/** A reader that follows the link to the current release all the time, and looks whether that release is whole. */
function readContinuously(dataFolder: string) {
  const releases = join(dataFolder, 'releases')
  const problems: string[] = []
  let reads = 0
  let stopped = false
  const done = (async () => {
    while (!stopped) {
      const folder = join(releases, readlinkSync(join(releases, 'current')))
      const manifest = JSON.parse(readFileSync(`${folder}.json`, 'utf8'))
      const pages = readdirSync(folder, { recursive: true }).filter((file) =>
        /\.(html|xml|txt)$/.test(String(file)),
      )
      if (pages.length < manifest.pages)
        problems.push(`${folder}: ${pages.length} of ${manifest.pages} pages`)
      if (!readFileSync(join(folder, 'index.html'), 'utf8').includes('</html>'))
        problems.push(`${folder}: half a page`)
      if (!existsSync(join(folder, 'pagefind/index.json'))) problems.push(`${folder}: no search`)
      reads += 1
      await sleep(5)
    }
  })()
  return {
    stop: async () => {
      stopped = true
      await done
      return { reads, problems }
    },
  }
}
