import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type ServedRelease, serveFixtures } from '../setup/served-release.ts'

const ROUTE = '/routes/van-loket-naar-bondgenoot/'

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

it('remembers which stops were read to the end, in this browser alone, until the reader begins again', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 600 } })
  const page = await context.newPage()
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await page.goto(site.url + ROUTE)
  expect(await page.locator('text=Gelezen').filter({ visible: true }).count()).toBe(0)

  await page.goto(`${site.url}${ROUTE}elkaar-begrijpen/`)
  await page.locator('[data-stop-end]').scrollIntoViewIfNeeded()
  await page.waitForFunction(() => localStorage.length === 1)

  await page.goto(site.url + ROUTE)
  await page.locator('text=Halte 3 heb je gehad.').waitFor()
  expect(await page.locator('.track-passed').count()).toBe(1)
  expect(await page.locator('.map-stop.is-read').count()).toBe(1)

  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  expect(await page.locator('.track-passed').count()).toBe(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])
  expect(sent).toEqual([])
  await context.close()
})

it('says nothing of it where there is no script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.url + ROUTE)
  expect(await page.locator('[data-progress]').isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: 'Elkaar begrijpen' }).isVisible()).toBe(true)
  await context.close()
})
