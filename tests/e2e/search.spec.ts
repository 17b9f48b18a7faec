import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SEARCH_PATH } from 'content-models'
import type { Browser, Page } from 'playwright-core'
import { createSiteServer } from 'scripts/site-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, type Installation, makeInstallation } from '../release/installation.ts'
import { startBrowser } from '../setup/browser.ts'

const BASE = '/kennis/'
/** What readers, and people with other plans, type. */
const HOSTILE: Record<string, string> = {
  'ten thousand characters': 'buurtbus '.repeat(1112),
  'one word of ten thousand': 'x'.repeat(10_000),
  'signs of patterns': '.*+?^$ {}()|[]\\ (a+)+$ [^]* \\b\\u0000',
  'an element that runs':
    '<img src=x onerror="window.ranBySearch = true"><script>window.ranBySearch = true</script>',
  'the end of an attribute': '"><svg onload=window.ranBySearch=true>',
  'an address that runs': 'javascript:window.ranBySearch=true',
  pictographs: '👩‍👩‍👧‍👦 🏳️‍🌈 é́́́',
  'right to left': 'مرحبا بالعالم ‮txet sdrawkcab',
  'only stop words': 'de het een en van is',
  'only signs': '!!! --- ... "" \'',
  'an open quote': '"buurtbus',
  'half a character': '\ud83d buurtbus',
  'names of every object': '__proto__ constructor toString hasOwnProperty',
}

let browser: Browser
let installation: Installation
let server: Server
let origin = ''

beforeAll(async () => {
  browser = await startBrowser()
  installation = await makeInstallation()
  server = createSiteServer({
    releasesFolder: join(installation.dataFolder, 'releases'),
    basePath: BASE,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await installation.release({ siteUrl: origin + BASE })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  server?.closeAllConnections()
  await installation?.remove()
})

/** Opens the search page, searches, and keeps whatever the browser complains of. */
async function search(query: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { origin: asked, pathname } = new URL(request.url())
    const isOurs = asked === origin && pathname.startsWith(BASE)
    if (!isOurs && !request.url().startsWith('blob:')) complaints.push(`asks ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(`${origin}${BASE}${SEARCH_PATH.slice(1)}?q=${encode(query)}`)
  const status = page.locator('[data-search=status]')
  const isAnswered = () => status.textContent()
  await expect.poll(isAnswered, { timeout: 20_000 }).toMatch(/resulta|niets/i)
  return { page, complaints }
}

/** Half a character has no address; a browser writes the sign for what can't be read. */
function encode(query: string): string {
  return encodeURIComponent(query.toWellFormed()).slice(0, 12_000)
}

/** Results come a moment after their number. */
async function linksOf(page: Page): Promise<string[]> {
  const links = page.locator('[data-search=results] a')
  await links.first().waitFor()
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
}

describe('search below a path, with the policy of the header table', () => {
  it('finds, filters, and asks nobody else', async () => {
    const { page, complaints } = await search('buurtbus')
    const links = await linksOf(page)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(link.startsWith(origin + BASE)).toBe(true)
      expect((await fetch(link)).status).toBe(200)
    }
    const policy = (await fetch(page.url())).headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('finds a change by its new words and no longer by its old ones', async () => {
    installation.feed.publish(article('klok', 'Wij hangen een zonnewijzer aan de muur.'))
    await installation.release({ siteUrl: origin + BASE })
    const first = await search('zonnewijzer')
    expect((await linksOf(first.page))[0]).toBe(`${origin}${BASE}kennisbank/klok/`)
    installation.feed.publish(article('klok', 'Wij hangen een waterklok aan de muur.'))
    await installation.release({ siteUrl: origin + BASE })
    const second = await search('waterklok')
    expect((await linksOf(second.page))[0]).toBe(`${origin}${BASE}kennisbank/klok/`)
    const third = await search('zonnewijzer')
    expect(await linksOf(third.page)).not.toContain(`${origin}${BASE}kennisbank/klok/`)
    for (const { page, complaints } of [first, second, third]) {
      expect(complaints).toEqual([])
      await page.close()
    }
  })
})

describe('a hostile query', () => {
  it.each(Object.entries(HOSTILE))('%s is answered calmly', async (_, query) => {
    const { page, complaints } = await search(query)
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => 'ranBySearch' in window)).toBe(false)
    expect(
      await page.locator('[data-search=live] :is(script, svg[onload], img[onerror])').count(),
    ).toBe(0)
    expect(await page.locator('[data-search=failed]').isHidden()).toBe(true)
    await page.close()
  })
})
