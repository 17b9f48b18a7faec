import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { pageTypes } from '../setup/page-types.ts'
import { hearPage } from '../setup/pages/reading.ts'
import { type ServedRelease, serveFixtures } from '../setup/served-release.ts'

const TYPES = pageTypes()
/** What a screen reader tells depends on the day: a scheme closes. */
const DAY = '2026-11-24'

let site: ServedRelease
let browser: Browser

beforeAll(async () => {
  vi.stubEnv('SITE_DAY', DAY)
  site = await serveFixtures()
  browser = await startBrowser()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await browser?.close()
  await site?.stop()
})

it.each(['home', 'route', 'poll', 'form to send a project in'])(
  '%s is heard in this order',
  async (name) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    await page.goto(site.url + TYPES[name])
    const heard = `${await hearPage(page)}\n`
    await page.close()
    await expect(heard).toMatchFileSnapshot(`reading-order/${name.replaceAll(' ', '-')}.txt`)
  },
)
