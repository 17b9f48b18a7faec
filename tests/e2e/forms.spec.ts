import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { documentPath, FORM_PATHS, SUBMIT_PATH, SUBMIT_THANKS_PATH } from 'content-models'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFirstAccount } from '../setup/admin.ts'
import { startBrowser } from '../setup/browser.ts'
import { enlargeText, findLostText, sidewaysOverflow } from '../setup/pages/lost-text.ts'
import { submitNothing } from '../setup/pages/submit-nothing.ts'
import { validateHtml } from '../setup/pages/validate-html.ts'
import { walkByKeyboard } from '../setup/pages/walk-by-keyboard.ts'
import { type RunningInstallation, startInstallation } from '../setup/running-installation.ts'

const STORY = 'Elke donderdag fietsen we met soep langs wie alleen woont.'
const ARTICLE = documentPath({ kind: 'article', slug: 'burenhulp-organiseren' })

let installation: RunningInstallation
let browser: Browser
let reader: Page
let admin: Page

beforeAll(async () => {
  installation = await startInstallation()
  browser = await startBrowser()
  const desk = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
  admin = await desk.newPage()
  await makeFirstAccount(admin, installation.cmsUrl, 'eerste@voorbeeld.nl')
  // A reader's browser runs no scripts here: forms do without.
  const chair = await browser.newContext({ javaScriptEnabled: false })
  reader = await chair.newPage()
  for (const page of [admin, reader]) page.setDefaultTimeout(20_000)
})
afterAll(async () => {
  await browser?.close()
  await installation?.remove()
})

describe('a project of a reader', () => {
  it('comes back when something is wrong, with all that was typed', async () => {
    await reader.goto(installation.siteUrl + SUBMIT_PATH.slice(1))
    await reader.getByLabel('Hoe heet het?').fill('De soepfiets')
    await reader.getByLabel('In welk dorp of welke buurt?').fill('Nijewold')
    await reader.getByLabel('Wat doen jullie?').fill(`<b>${STORY}</b>`)
    await reader.getByLabel('Je naam').fill('Geertje Zwartsluis')
    await reader.getByLabel('Je e-mailadres of telefoonnummer').fill('06 00 00 00 00')
    await reader.getByLabel('Oplaadpunt mag dit opschrijven').check()
    await reader.getByRole('button', { name: 'Verstuur' }).click()
    await reader.getByRole('heading', { name: 'Nog 1 ding te doen' }).waitFor()
    expect(reader.url()).toMatch(installation.cmsUrl)
    expect(await reader.getByLabel('Wat doen jullie?').inputValue()).toBe(`<b>${STORY}</b>`)
    expect(await reader.getByLabel('Je naam').inputValue()).toBe('Geertje Zwartsluis')
    expect(await reader.getByLabel('Oplaadpunt mag dit opschrijven').isChecked()).toBe(true)
  })

  it.each([
    { width: 360, colorScheme: 'light', forcedColors: 'none' },
    { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
    { width: 360, colorScheme: 'light', forcedColors: 'active' },
  ] as const)('comes back on a page that everybody can use: %o', async ({ width, ...look }) => {
    // axe is a script: the same page, in a browser that runs it.
    const page = await browser.newPage({ viewport: { width, height: 900 }, ...look })
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).origin))
    await submitNothing(page, installation.siteUrl)
    // Without its files it would be a page, and not ours.
    const face = page.evaluate(
      async () => (await document.fonts.load('700 1em "Familjen Grotesk"')).length,
    )
    expect(await face).toBe(1)
    expect(await page.evaluate(() => document.images[0]?.naturalWidth)).toBeGreaterThan(0)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const walked = await walkByKeyboard(page)
    expect(walked.unseen).toEqual([])
    await enlargeText(page)
    expect([await sidewaysOverflow(page), await findLostText(page)]).toEqual([0, []])
    const ours = [installation.cmsUrl, installation.siteUrl].map((url) => new URL(url).origin)
    expect(requests.filter((origin) => !ours.includes(origin))).toEqual([])
    await page.close()
  })

  it('comes back as valid HTML, in one round trip with its styles', async () => {
    const answer = await fetch(installation.cmsUrl + FORM_PATHS.submit, {
      method: 'POST',
      headers: { Origin: new URL(installation.siteUrl).origin },
      body: new URLSearchParams({ title: 'De soepfiets' }),
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(await validateHtml(html)).toEqual([])
    const styles = [...html.matchAll(/\/api\/forms\/\w+\.css/g)].map(async ([path]) =>
      (await fetch(installation.cmsUrl + path)).text(),
    )
    const sent = [html, ...(await Promise.all(styles))].map((text) => gzipSync(text).length)
    expect(sent.length).toBeGreaterThan(2)
    expect(sent.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(14 * 1024)
  })

  it('arrives when it is right, and the reader is thanked on the site', async () => {
    await reader.getByLabel('Wat doen jullie?').fill(STORY)
    await reader.getByRole('button', { name: 'Verstuur' }).click()
    await reader.waitForURL(installation.siteUrl + SUBMIT_THANKS_PATH.slice(1))
    await reader.getByRole('heading', { name: 'Dank je wel' }).waitFor()
  })

  it('is in the list of the editors, and becomes a story with one press', async () => {
    await admin.goto(`${installation.cmsUrl}/admin/collections/submissions`)
    await admin.getByRole('link', { name: 'De soepfiets' }).click()
    await admin.getByText('06 00 00 00 00').waitFor()
    await admin.getByRole('button', { name: 'Maak er een verhaal van' }).click()
    await admin.waitForURL(/collections\/stories\/[^/]+$/)
    await expect.poll(() => admin.locator('#field-title').inputValue()).toBe('De soepfiets')
    await admin.getByText(STORY).waitFor()
  })
})

describe('was this useful?', () => {
  it('thanks the reader on the page itself, and tells the editors', async () => {
    await reader.goto(installation.siteUrl + ARTICLE.slice(1))
    await reader.getByLabel('Wil je er iets bij zeggen?').fill('Wat kost de verzekering?')
    await reader.getByRole('button', { name: 'Nee', exact: true }).click()
    await reader.getByText('Dank je wel. De redactie leest het.').waitFor()
    expect(new URL(reader.url()).pathname).toBe(ARTICLE)
    await admin.goto(`${installation.cmsUrl}/admin/collections/articles?search=Burenhulp`)
    await admin.getByRole('link', { name: 'Burenhulp organiseren' }).click()
    await admin.getByText('0 keer ja, 1 keer nee.').waitFor()
    await admin.getByText('Wat kost de verzekering?').waitFor()
  })
})
