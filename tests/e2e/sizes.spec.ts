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

const seen: string[] = []
let site: ServedRelease
let browser: Browser

beforeAll(async () => {
  site = await serveFixtures()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  console.log(['| page | HTML + CSS | script | all |', ...seen].join('\n'))
})

it.each(Object.entries(pageTypes()))(
  '%s fits in one round trip, styles included, and stands still while it loads',
  async (name, path) => {
    const size = await measurePage(browser, site.url + path, { width: 360, height: 800 })
    const numbers = [size.html + size.styles, size.script, size.all].map((bytes) =>
      kilobytes(bytes),
    )
    seen.push(`| ${[name, ...numbers].join(' | ')} |`)
    expect(size.html + size.styles).toBeLessThanOrEqual(ROUND_TRIP)
    expect(size.all).toBeLessThanOrEqual(WHOLE_PAGE)
    expect(size.shift).toBe(0)
  },
)

it('keeps the menu beside the name on a phone, also before its face is there', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto(site.url)
  const tops = await page
    .locator('.site-header :is(.logo, .side-menu)')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top))
  expect(tops[0]).toBe(tops[1])
  await page.close()
})

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`
}
