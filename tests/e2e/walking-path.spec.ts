import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  documentPath,
  FEED_PATH,
  FEED_PATHS,
  listPath,
  SEARCH_PATH,
  sitemapPath,
} from 'content-models'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addLink,
  addPicture,
  addTable,
  beginArticle,
  chooseTheme,
  makeFirstAccount,
  publish,
  typeLine,
  unpublish,
} from '../setup/admin.ts'
import { startBrowser } from '../setup/browser.ts'
import { findInReaderFiles } from '../setup/reader-files.ts'
import { type RunningInstallation, startInstallation } from '../setup/running-installation.ts'

const TITLE = 'Een bankje van wilgentenen'
const PATH = documentPath({ kind: 'article', slug: 'een-bankje-van-wilgentenen' })
/** Within this time readers see what was published, and no longer what was withdrawn. */
const SOON = { timeout: 10_000, interval: 200 }

let installation: RunningInstallation
let browser: Browser
let desk: BrowserContext
let admin: Page
/** What both browsers asked of the world. */
const requested: string[] = []

beforeAll(async () => {
  installation = await startInstallation()
  browser = await startBrowser()
  desk = await openWindow()
  admin = await desk.newPage()
})
afterAll(async () => {
  await browser?.close()
  await installation?.remove()
})

async function openWindow(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
  context.setDefaultTimeout(20_000)
  context.on('request', (request) => requested.push(request.url()))
  return context
}

function address(path: string): string {
  return installation.siteUrl + path.slice(1)
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(address(path))).status
}

async function textOf(path: string): Promise<string> {
  return (await fetch(address(path))).text()
}

/** The addresses that a reader who searches for a word is offered. */
async function search(words: string): Promise<string[]> {
  const context = await openWindow()
  try {
    const page = await context.newPage()
    await page.goto(`${address(SEARCH_PATH)}?q=${words}`, { waitUntil: 'networkidle' })
    const links = page.locator('[data-search=results] a')
    return await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
  } finally {
    await context.close()
  }
}

describe('from the editor to the reader', () => {
  let themePath = ''

  it('an editor makes the first account, writes an article and publishes it', async () => {
    await makeFirstAccount(admin, installation.cmsUrl, 'eerste@voorbeeld.nl')
    const picture = await admin.screenshot({ clip: { x: 0, y: 0, width: 500, height: 300 } })
    await beginArticle(admin, installation.cmsUrl, TITLE)
    await typeLine(admin, '## Wilgen zoeken')
    await admin.keyboard.press('Enter')
    await typeLine(admin, 'Vraag de muskusrattenvanger van Kattegat.')
    await admin.keyboard.press('Enter')
    await typeLine(admin, '- zaag')
    for (const words of ['Enter', 'touw', 'Enter', 'Enter']) {
      if (words === 'Enter') await admin.keyboard.press('Enter')
      else await admin.keyboard.type(words, { delay: 15 })
    }
    await addPicture(admin, picture, 'Een bankje aan het water')
    await addTable(admin, ['Wat', 'Prijs', 'Bindtouw', '4 euro'])
    await addLink(admin, 'Lees verder', 'https://voorbeeld.nl/wilgen')
    await chooseTheme(admin)
    await publish(admin)
  })

  it('readers see it within ten seconds, with all that is in it', async () => {
    await expect.poll(() => statusOf(PATH), SOON).toBe(200)
    const window = await openWindow()
    const page = await window.newPage()
    await page.goto(address(PATH))
    const parts = [
      'h2:has-text("Wilgen zoeken")',
      'p:has-text("Vraag de muskusrattenvanger van Kattegat.")',
      'ul li:has-text("zaag") + li:has-text("touw")',
      'img[alt="Een bankje aan het water"]',
      'table tr:has(th:has-text("Bindtouw")) td:has-text("4 euro")',
      'a[href="https://voorbeeld.nl/wilgen"]:has-text("Lees verder")',
    ]
    for (const part of parts)
      expect({ part, count: await page.locator(`main ${part}`).count() }).toMatchObject({
        count: 1,
      })
    const picture = page.locator('main img')
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), SOON)
      .toBeGreaterThan(0)
    await window.close()
  })

  it('it stands in its list, its theme, the feed and the sitemap, and a word of its text finds it', async () => {
    themePath = (await textOf(PATH)).match(/href="(\/themas\/[^"/]+\/)"/)?.[1] ?? 'no theme'
    for (const path of [listPath('article'), themePath, FEED_PATH, sitemapPath('article', 1)]) {
      expect({ path, isListed: (await textOf(path)).includes(PATH) }).toMatchObject({
        isListed: true,
      })
    }
    expect(await search('muskusrattenvanger')).toContain(PATH)
  })

  it('once off the site it is gone from all of them', async () => {
    await unpublish(admin)
    await expect.poll(() => statusOf(PATH), SOON).toBe(410)
    for (const path of [listPath('article'), themePath, FEED_PATH, sitemapPath('article', 1)]) {
      expect({ path, isListed: (await textOf(path)).includes(PATH) }).toMatchObject({
        isListed: false,
      })
    }
    expect(await search('muskusrattenvanger')).not.toContain(PATH)
  })
})

describe('what was not published', () => {
  /** What the content feed tells from the beginning. */
  async function readFeed(): Promise<string> {
    const secrets = JSON.parse(readFileSync(join(installation.dataFolder, 'secrets.json'), 'utf8'))
    const headers = { Authorization: `feed-keys API-Key ${secrets.feedKey}` }
    let text = ''
    for (let cursor = ''; ; ) {
      const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
      const response = await fetch(installation.cmsUrl + FEED_PATHS.changes + query, { headers })
      const body = await response.text()
      text += body
      const page = JSON.parse(body)
      if (!page.more) return text
      cursor = page.cursor
    }
  }

  /** Types in the admin until its autosave has kept the words. */
  async function writeDraft(words: string): Promise<void> {
    await typeLine(admin, words)
    await expect
      .poll(async () => {
        const id = admin.url().split('/').at(-1)
        const url = `${installation.cmsUrl}/api/articles/${id}?draft=true&depth=0`
        return (await admin.request.get(url)).text()
      }, SOON)
      .toContain(words)
  }

  it('is nowhere for readers: not a draft, not a newer draft of what they see', async () => {
    await beginArticle(admin, installation.cmsUrl, 'Nooit gepubliceerd')
    await writeDraft('Konijnenpad')
    await beginArticle(admin, installation.cmsUrl, 'Wel gepubliceerd')
    await typeLine(admin, 'Zonnewijzer')
    await publish(admin)
    await expect.poll(() => statusOf('/kennisbank/wel-gepubliceerd/'), SOON).toBe(200)
    await admin.locator('.ContentEditable__root > p').last().click()
    await admin.keyboard.press('End')
    await admin.keyboard.press('Enter')
    await writeDraft('Egelhuisje')

    expect(findInReaderFiles(installation.dataFolder, 'Zonnewijzer')).not.toEqual([])
    const feed = await readFeed()
    expect(feed).toContain('Zonnewijzer')
    for (const words of ['Konijnenpad', 'Egelhuisje', 'Nooit gepubliceerd']) {
      expect(findInReaderFiles(installation.dataFolder, words)).toEqual([])
      expect(feed).not.toContain(words)
    }
    expect(feed).not.toContain('eerste@voorbeeld.nl')
  })
})

it('neither the admin nor the site asked anything of another host', () => {
  const homes = [installation.cmsUrl, installation.siteUrl, 'data:', 'blob:']
  expect(requested.length).toBeGreaterThan(50)
  expect(requested.filter((url) => !homes.some((home) => url.startsWith(home)))).toEqual([])
})
