import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { pageTypes } from '../setup/page-types.ts'
import { enlargeText, findLostText, sidewaysOverflow } from '../setup/pages/lost-text.ts'
import { findDisorder, findMissing, readMain, undress } from '../setup/pages/reading.ts'
import { validateHtml } from '../setup/pages/validate-html.ts'
import { walkByKeyboard } from '../setup/pages/walk-by-keyboard.ts'
import { type ServedRelease, serveFixtures } from '../setup/served-release.ts'

const WIDTHS = [360, 1280]
/** Ways of showing, as a reader's system asks for them. */
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const
const PHONE = { viewport: { width: 360, height: 800 } }
/** Searching, sums, and a button that prints. */
const NEEDS_SCRIPT = [
  'search',
  'article',
  'article with sums',
  'article with a video',
  'tool',
  'form on paper',
  'story to copy',
  'route',
  'stop',
  'sources of a route',
]
const TYPES = Object.entries(pageTypes())

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

/** Opens a page in a window of its own. */
async function withPage<Result>(
  path: string,
  options: NonNullable<Parameters<Browser['newPage']>[0]>,
  use: (page: Page, messages: { requests: string[]; console: string[] }) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const messages = { requests: [] as string[], console: [] as string[] }
  page.on('request', (request) => messages.requests.push(request.url()))
  page.on('console', (message) => messages.console.push(message.text()))
  page.on('pageerror', (error) => messages.console.push(error.message))
  try {
    await page.goto(site.url + path, { waitUntil: 'load' })
    return await use(page, messages)
  } finally {
    await context.close()
  }
}

describe.each(TYPES)('%s', (name, path) => {
  it('has no findings of axe on a phone and on a desk: light, dark, and in colours of the reader', async () => {
    await withPage(path, PHONE, async (page) => {
      for (const look of LOOKS) {
        await page.emulateMedia(look)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          // No page has frames, so nothing has to be gathered in a window of its own.
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
          const findings = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          )
          expect({ width, ...look, findings }).toEqual({ width, ...look, findings: [] })
        }
      }
    })
  })

  it('is valid HTML', async () => {
    const html = await (await fetch(site.url + path)).text()
    expect(await validateHtml(html)).toEqual([])
  })

  it('fits in narrow windows, and with letters twice as large', async () => {
    await withPage(path, PHONE, async (page) => {
      const measure = async (width: number) => {
        await page.setViewportSize({ width, height: 800 })
        return { width, overflow: await sidewaysOverflow(page), lost: await findLostText(page) }
      }
      const fits = (width: number) => ({ width, overflow: 0, lost: [] })
      expect(await measure(320)).toEqual(fits(320))
      expect(await measure(360)).toEqual(fits(360))
      await enlargeText(page)
      expect(await measure(360)).toEqual(fits(360))
      expect(await measure(1280)).toEqual(fits(1280))
    })
  })

  it.each(['none', 'active'] as const)(
    'shows where the keyboard is, everywhere (forced colours: %s)',
    async (forcedColors) => {
      const walked = await withPage(path, { ...PHONE, forcedColors }, walkByKeyboard)
      expect(walked.unseen).toEqual([])
      expect(walked.reached).toBe(walked.focusable)
    },
  )

  it('asks nothing of another host, says nothing in the console, and has no script unless it needs one', async () => {
    await withPage(path, PHONE, async (page, { requests, console }) => {
      await page.waitForLoadState('networkidle')
      const isOurs = (url: string) => url.startsWith(site.url) || url.startsWith('data:')
      expect(requests.filter((url) => !isOurs(url))).toEqual([])
      const scripts = requests.filter((url) => /\.m?js(\?|$)/.test(url))
      if (!NEEDS_SCRIPT.includes(name)) expect(scripts).toEqual([])
      const expected = name === 'page that is not there' ? /404/ : /^$/
      expect(console.filter((message) => !expected.test(message))).toEqual([])
    })
  })

  it('says the same without scripts and without styles, in an order that makes sense', async () => {
    const dressed = await withPage(path, PHONE, readMain)
    await withPage(path, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const plain = await readMain(page)
      if (!NEEDS_SCRIPT.includes(name)) expect(dressed).toEqual(plain)
      // Scripts add buttons, but the search page without them says where else to look, and numbers of a sum become fields.
      if (!['search', 'article with sums'].includes(name))
        expect(findMissing(plain, dressed)).toBe('')
      expect(await findDisorder(page)).toEqual([])
      await undress(page)
      expect(findMissing(plain, await readMain(page))).toBe('')
      expect(await findDisorder(page)).toEqual([])
    })
  })
})
