import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { article } from '../release/installation.ts'
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

const SUM = '/kennisbank/verdienmodel-leden-die-betalen/'

it('works a sum out again when a reader changes a number, says so, and keeps nothing', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.goto(site.url + SUM)
  const sum = page.getByRole('region', { name: 'Rekensom: Zwembad De Meedenplas, per jaar' })
  const outcome = sum.getByRole('status')
  const members = sum.getByLabel('Gedeeld door, leden')
  await members.waitFor()
  expect(await wordsOf(outcome)).toBe('Moet van de leden komen € 18.600 Per lid € 60')

  await members.fill('270')
  expect(await wordsOf(outcome)).toBe('Moet van de leden komen € 18.600 Per lid € 68,89')
  await sum.getByLabel('Kosten, euro').fill('74.000,50')
  expect(await wordsOf(outcome)).toContain('€ 18.600,50')
  await members.fill('0')
  expect(await outcome.locator('[data-outcome]').filter({ visible: true }).count()).toBe(0)
  expect(await wordsOf(outcome)).toContain('Bij “Gedeeld door, leden” staat geen getal')
  expect(await members.getAttribute('aria-invalid')).toBe('true')

  await sum.getByRole('button', { name: 'Begin opnieuw' }).click()
  expect(await wordsOf(outcome)).toContain('komen € 18.600 Per lid € 60')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await context.close()
})

it('copies a sample text, and says so', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(site.url + SUM)
  const sample = page.getByRole('region', { name: 'Voorbeeldtekst: Briefje voor in de bus' })
  await sample.getByRole('button', { name: 'Kopieer de tekst' }).click()
  await expect.poll(() => wordsOf(sample.getByRole('status'))).toBe('Gekopieerd')
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines.slice(0, 2)).toEqual(['Beste bewoner van [dorp],', ''])
  expect(lines.at(-1)).toBe('[namen van het bestuur]')
  await context.close()
})

it('reads a sum and a sample text without script, and offers no button that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.url + SUM)
  const sum = page.getByRole('region', { name: 'Rekensom: Zwembad De Meedenplas, per jaar' })
  expect(await wordsOf(sum)).toContain('Losse kaartjes 4.900 kaartjes × € 2,50 − € 12.250')
  expect(await wordsOf(sum.getByRole('status'))).toContain('Per lid € 60')
  expect(await page.locator('main input:not(.useful input)').count()).toBe(0)
  expect(await page.locator('[data-tools]').filter({ visible: true }).count()).toBe(0)
  await context.close()
})

it('asks nothing of the host of a video until a reader presses, and shows what is said', async () => {
  const told = article('met-video', 'Kijk.')
  site.installation.feed.publish({
    ...told,
    body: [
      {
        type: 'video',
        url: 'https://www.youtube.com/watch?v=aBcDeFgHi01',
        title: 'De bus',
        transcript: 'Griet: hij rijdt.\n\nJan: elke dag.',
      },
    ],
  } as typeof told)
  await site.installation.release({ cmsUrl: 'http://127.0.0.1:3000' })
  const context = await browser.newContext()
  const page = await context.newPage()
  const elsewhere: string[] = []
  await context.route(/youtube/, (route) => {
    elsewhere.push(new URL(route.request().url()).host)
    return route.fulfill({ contentType: 'text/html', body: 'film' })
  })
  await page.goto(`${site.url}/kennisbank/met-video/`, { waitUntil: 'networkidle' })
  await page.getByText('Wat er te horen en te zien is').click()
  expect(await page.getByText('Jan: elke dag.').isVisible()).toBe(true)
  expect(elsewhere).toEqual([])

  await page.getByRole('link', { name: /^Speel de video af\s?: De bus$/ }).click()
  await expect.poll(() => elsewhere).toEqual(['www.youtube-nocookie.com'])
  expect(await page.locator('iframe').getAttribute('title')).toBe('De bus')
  await context.close()
})

it('loads no film of ours until a reader presses, without a script', async () => {
  const film = { name: 'film.mp4', type: 'video/mp4', bytes: 4 }
  const still = { name: 'beeld-w400.webp', type: 'image/webp', bytes: 4 }
  const { feed } = site.installation
  feed.files.set(film.name, Buffer.from('film')).set(still.name, Buffer.from('plek'))
  const told = article('met-film', 'Kijk.')
  const poster = { id: 'beeld', alt: 'De bus', files: [{ ...still, width: 400, height: 225 }] }
  const body = [{ type: 'video', file: film, title: 'De rit', poster, transcript: 'Hij rijdt.' }]
  feed.publish({ ...told, body } as typeof told)
  await site.installation.release({ cmsUrl: 'http://127.0.0.1:3000' })
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${site.url}/kennisbank/met-film/`, { waitUntil: 'networkidle' })
  const player = page.locator('video[controls]')
  expect(await player.getAttribute('aria-label')).toBe('De rit')
  expect(await player.getAttribute('poster')).toBe(`/media/${still.name}`)
  expect(await page.getByText('Staat op deze site (mp4, 1 kB).').isVisible()).toBe(true)
  expect(asked.filter((url) => url.endsWith(film.name))).toEqual([])
  await context.close()
})

async function wordsOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim()
}
