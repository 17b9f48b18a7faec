import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { pageTypes } from '../setup/page-types.ts'
import { type ServedRelease, serveFixtures } from '../setup/served-release.ts'

const WIDTHS = [360, 1280]
const SCHEMES = ['light', 'dark'] as const
/** Searching, sums, and a button that prints. */
const NEEDS_SCRIPT = [
  'search',
  'article with sums',
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
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  try {
    await page.goto(site.url + path)
    return await use(page)
  } finally {
    await context.close()
  }
}

describe.each(TYPES)('%s', (name, path) => {
  it.each(WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme }))))(
    'has no findings of axe at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const findings = await withPage(
        path,
        { viewport: { width, height: 900 }, colorScheme },
        async (page) => {
          const { violations } = await new AxeBuilder({ page }).analyze()
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          )
        },
      )
      expect(findings).toEqual([])
    },
  )

  it('is valid HTML', async () => {
    const html = await (await fetch(site.url + path)).text()
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      // How it is written is the printer's business: spaces, quotes, omitted values.
      rules: {
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'void-style': 'off',
        'no-inline-style': 'error',
        // Every file is from the site itself.
        'require-sri': 'off',
      },
    }).validateString(html)
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    )
    expect(messages).toEqual([])
  })

  it.each([320, 360])('needs no scrolling sideways at %i px', async (width) => {
    const overflow = await withPage(path, { viewport: { width, height: 800 } }, (page) =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    )
    expect(overflow).toBe(0)
  })

  it('shows where the keyboard is, everywhere', async () => {
    const { unseen, reached, focusable } = await withPage(
      path,
      { viewport: { width: 360, height: 800 } },
      walkByKeyboard,
    )
    expect(unseen).toEqual([])
    expect(reached).toBe(focusable)
  })

  it('asks nothing of another host, and has no script unless it needs one', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    await context.close()
    expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual(
      [],
    )
    const scripts = requests.filter((url) => /\.m?js(\?|$)/.test(url))
    if (!NEEDS_SCRIPT.includes(name)) expect(scripts).toEqual([])
  })

  it('says nothing in the console', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    await context.close()
    const expected = name === 'page that is not there' ? /404/ : /^$/
    expect(messages.filter((message) => !expected.test(message))).toEqual([])
  })
})

/** Presses Tab until the end of the page, and notes what has focus without showing it. */
async function walkByKeyboard(
  page: Page,
): Promise<{ unseen: string[]; reached: number; focusable: number }> {
  const focusable = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
        ),
      ].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.closest('[hidden]'),
      ).length,
  )
  const unseen: string[] = []
  let reached = 0
  for (; reached <= focusable; reached += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const isShown =
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        box.width > 0 &&
        box.height > 0
      const isOnScreen =
        box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      return { html: element.outerHTML.slice(0, 120), isGood: isShown && isOnScreen }
    })
    if (!seen) break
    if (!seen.isGood) unseen.push(seen.html)
  }
  return { unseen, reached, focusable }
}
