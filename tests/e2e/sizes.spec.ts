import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { pageTypes } from '../setup/page-types.ts'
import { measurePage } from '../setup/pages/page-size.ts'
import { type ServedRelease, serveFixtures } from '../setup/served-release.ts'

/** HTML and CSS of a page fit in one round trip of the network. */
const ROUND_TRIP = 14 * 1024
/** All that a page asks for, pictures aside. */
const WHOLE_PAGE = 45 * 1024

let site: ServedRelease
let browser: Browser

beforeAll(async () => {
  site = await serveFixtures()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

it.each(Object.entries(pageTypes()))(
  '%s fits in one round trip, styles included, and stands still while it loads',
  async (_name, path) => {
    const size = await measurePage(browser, site.url + path, { width: 360, height: 800 })
    expect(size.html + size.styles).toBeLessThanOrEqual(ROUND_TRIP)
    expect(size.all).toBeLessThanOrEqual(WHOLE_PAGE)
    expect(size.shift).toBe(0)
  },
)
