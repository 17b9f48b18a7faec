import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOME_PATH, listPath, SEARCH_PATH } from 'content-models'
import type { Browser } from 'playwright-core'
import { freePort } from 'scripts/free-ports'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Installation, makeInstallation } from '../release/installation.ts'
import { startBrowser } from '../setup/browser.ts'

const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0

let browser: Browser
let installation: Installation
let server: ChildProcess
let folder: string

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())
afterEach(async () => {
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
  await installation?.remove()
})

/** A release on the server that everybody has, below a path; answers the site's address. */
async function serveBelow(path: string): Promise<string> {
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}${path}`
  installation = await makeInstallation()
  await installation.release({ siteUrl })
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-plain-'))
  const place = join(folder, 'www', path)
  mkdirSync(join(place, '..'), { recursive: true })
  symlinkSync(join(installation.dataFolder, 'releases/current'), place.replace(/\/$/, ''))
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', 'www']
  server = spawn('python3', args, { cwd: folder, stdio: 'ignore' })
  await expect.poll(() => isAnswering(siteUrl), { timeout: 10_000 }).toBe(true)
  return siteUrl
}

function isAnswering(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}

describe.skipIf(!HAS_PYTHON)('a release on python3 -m http.server', () => {
  it.each(['/', '/kennis/'])('reads, links and searches at %s', async (path) => {
    const siteUrl = await serveBelow(path)
    const page = await browser.newPage()
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url())
    })
    const hrefs = new Set<string>()
    for (const part of [HOME_PATH, listPath('article'), listPath('tool')]) {
      await page.goto(siteUrl + part.slice(1), { waitUntil: 'networkidle' })
      const found = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
      for (const href of found) if (href.startsWith(new URL(siteUrl).origin)) hrefs.add(href)
    }
    expect(hrefs.size).toBeGreaterThan(20)
    for (const href of hrefs) {
      const response = await fetch(href)
      // A body that nobody reads holds up the connection.
      await response.arrayBuffer()
      expect({ href, status: response.status }).toMatchObject({ status: 200 })
    }

    await page.goto(`${siteUrl}${SEARCH_PATH.slice(1)}?q=buurtbus`, { waitUntil: 'networkidle' })
    const result = page.locator('[data-search=results] a').first()
    expect(await result.evaluate((link: HTMLAnchorElement) => link.href)).toContain(siteUrl)
    await result.click()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('h1').textContent()).toBeTruthy()
    expect(failed).toEqual([])
    await page.close()
  })
})
