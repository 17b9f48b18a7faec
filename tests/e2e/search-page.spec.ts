import { SEARCH_PATH } from 'content-models'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type ServedRelease, serveFixtures } from '../setup/served-release.ts'

let browser: Browser
let site: ServedRelease

beforeAll(async () => {
  browser = await startBrowser()
  site = await serveFixtures()
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** An old phone. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  await page.goto(site.url + path)
  return page
}

const status = (page: Page) => page.locator('[data-search=status]')
const titles = (page: Page) => page.locator('[data-search=results] h3').allTextContents()
const hears = (page: Page) => expect.poll(() => status(page).textContent(), { timeout: 15_000 })

it('is used by keyboard alone: type, hear the count, filter, open, and back to the same state', async () => {
  const page = await open(SEARCH_PATH)
  await page.getByLabel('Waar zoek je naar?').focus()
  await page.keyboard.type('buurtbus')
  await page.keyboard.press('Enter')
  await hears(page).toMatch(/^\d+ resultaten voor ‘buurtbus’/)
  expect(await page.getByRole('status').first().ariaSnapshot()).toMatch(/status/)

  const chip = page.getByRole('button', { name: /^Tools \d+$/ })
  const promised = Number((await chip.textContent())?.match(/\d+/)?.[0])
  await chip.focus()
  await page.keyboard.press('Enter')
  await hears(page).toMatch(new RegExp(`^${promised} result`))
  expect(await chip.getAttribute('aria-pressed')).toBe('true')

  const address = page.url()
  await expect.poll(() => titles(page)).toHaveLength(Math.min(promised, 10))
  const found = await titles(page)
  await page.locator('[data-search=results] a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/tools\//)
  await page.goBack()
  await hears(page).toMatch(new RegExp(`^${promised} result`))
  expect(page.url()).toBe(address)
  await expect.poll(() => titles(page)).toEqual(found)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
})

it('suggests titles below the field, for the arrow keys', async () => {
  const page = await open(SEARCH_PATH)
  const field = page.getByRole('combobox', { name: 'Waar zoek je naar?' })
  await field.pressSequentially('dorpshui')
  const options = page.getByRole('option')
  await expect.poll(() => options.count(), { timeout: 15_000 }).toBeGreaterThan(1)
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await options.first().getAttribute('aria-selected')).toBe('true')
  expect(await field.getAttribute('aria-activedescendant')).toBe(
    await options.first().getAttribute('id'),
  )
  await page.keyboard.press('Escape')
  expect(await options.count()).toBe(0)

  await field.press('Control+a')
  await field.pressSequentially('burgertop')
  await expect.poll(() => options.count(), { timeout: 15_000 }).toBeGreaterThan(0)
  const title = (await options.first().textContent()) ?? ''
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== SEARCH_PATH)
  expect(await page.locator('h1').textContent()).toContain(title.trim())
})

it('finds in spite of a typing error, and says what it may have been', async () => {
  const page = await open(`${SEARCH_PATH}?q=subsidei`)
  await hears(page).toMatch(/^\d+ result/)
  await expect.poll(async () => (await titles(page)).join(' ')).toMatch(/subsidie/i)
  const meant = page.locator('[data-search=meant]')
  expect((await meant.textContent())?.replace(/\s+/g, ' ').trim()).toBe('Bedoelde je subsidie?')
  await meant.getByRole('link').click()
  await expect.poll(() => page.url()).toContain('q=subsidie')
  expect(await meant.isVisible()).toBe(false)
})

it('offers ways on when there is nothing', async () => {
  const page = await open(`${SEARCH_PATH}?q=xqzwvxqzwv`)
  await hears(page).toMatch(/^Niets gevonden/)
  expect(await page.getByRole('link', { name: 'alle thema’s' }).isVisible()).toBe(true)
})

it('tells of a search that found nothing once, where the host counts that, and of nothing about a person', async () => {
  const page = await open(SEARCH_PATH)
  const told: (string | null)[] = []
  await page.route('**/api/forms/search-miss', (route) => {
    told.push(route.request().postData())
    return route.fulfill({ status: 204 })
  })
  const live = page.locator('[data-search=live]')
  expect(await live.getAttribute('data-misses')).toBeNull()
  await live.evaluate((element, url) => {
    element.dataset.misses = url
  }, `${site.url}/api/forms/search-miss`)
  for (const query of ['xqzwvxqzwv', 'xqzwv@xqzwv.nl', 'Xqzwvxqzwv', 'vwzqxvwzqx']) {
    await page.getByLabel('Waar zoek je naar?').fill(query)
    await page.keyboard.press('Enter')
    await hears(page).toContain(`‘${query}’`)
  }
  await expect.poll(() => told).toEqual(['q=xqzwvxqzwv', 'q=vwzqxvwzqx'])
})

it('keeps every choice in the address, municipality and moment too', async () => {
  const page = await open(`${SEARCH_PATH}?q=dorp&gemeente=Brinkerland`)
  await hears(page).toMatch(/in: Brinkerland/)
  const box = page.locator('input[name=municipality]:checked')
  expect(await box.inputValue()).toBe('Brinkerland')
  expect(await page.locator('[data-search=filters-title]').textContent()).toBe(
    'Meer filters (1 aan)',
  )
  await page.locator('[data-search=clear]').click()
  await expect.poll(() => page.url()).not.toContain('gemeente')
})

it('asks for nothing before the first letter', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(site.url + SEARCH_PATH, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([])
})

it('has a box in the header, which leads to the A–Z without JavaScript', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(`${site.url}/tools/`)
  await page.locator('header').getByRole('searchbox').fill('bus')
  await page.keyboard.press('Enter')
  await page.waitForURL(
    (url) => url.pathname === SEARCH_PATH && url.searchParams.get('q') === 'bus',
  )
  await expect.poll(() => page.locator('#a-tot-z').isVisible()).toBe(true)
  expect(await page.locator('noscript').first().textContent()).toContain('JavaScript staat uit')
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`${site.url}/tools/`)
  await page.locator('header').getByRole('link', { name: 'Zoek' }).click()
  await page.waitForURL((url) => url.pathname === SEARCH_PATH)
  await expect.poll(() => page.locator('#a-tot-z').isVisible()).toBe(true)
  await context.close()
})
