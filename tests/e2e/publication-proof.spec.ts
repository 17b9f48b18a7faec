import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkedText, publishedArticle } from '../contract/sample-documents.ts'
import { addLink, beginArticle, makeFirstAccount, publish, typeLine } from '../setup/admin.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningInstallation, startInstallation } from '../setup/running-installation.ts'

let installation: RunningInstallation
let browser: Browser
let admin: Page

beforeAll(async () => {
  installation = await startInstallation()
  browser = await startBrowser()
  const desk = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
  desk.setDefaultTimeout(20_000)
  admin = await desk.newPage()
  await makeFirstAccount(admin, installation.cmsUrl, 'eerste@voorbeeld.nl')
})
afterAll(async () => {
  await browser?.close()
  await installation?.remove()
})

function proof(state: string): Locator {
  return admin.locator(`.proof[data-state=${state}]`)
}

/** A word that is gone after a reload. */
async function markPage(): Promise<void> {
  await admin.evaluate(() => Object.assign(window, { isSamePage: true }))
}

function isSamePage(): Promise<boolean> {
  return admin.evaluate(() => 'isSamePage' in window)
}

async function send<Answer>(path: string, data: object): Promise<Answer> {
  const response = await admin.request.post(`${installation.cmsUrl}/api/${path}`, { data })
  return (await response.json()) as Answer
}

async function titlesSeen(path: string): Promise<boolean> {
  return (await fetch(installation.siteUrl + path)).ok
}

describe('the proof of a publication', () => {
  it('runs to live without a reload, and its link opens the page', async () => {
    await beginArticle(admin, installation.cmsUrl, 'Een schommel aan de dijk')
    await typeLine(admin, 'Vraag eerst het waterschap.')
    await proof('draft').waitFor()
    await markPage()
    await publish(admin)
    await proof('live').waitFor()
    expect(await isSamePage()).toBe(true)
    const words = await proof('live').textContent()
    expect(words).toMatch(/Lezers zien deze versie/)
    expect(words).toMatch(/Release\s*\d+/)
    expect(words).toMatch(/[0-9a-f]{64}/)
    expect(words).toMatch(/eerste@voorbeeld\.nl/)
    expect(await proof('live').locator('time').count()).toBe(4)
    const opened = admin.context().waitForEvent('page')
    await proof('live').getByRole('link').click()
    const page = await opened
    expect(await page.locator('h1').textContent()).toBe('Een schommel aan de dijk')
    await page.close()
  })

  it('says why a document with a broken link isn’t live, and goes on once that is repaired', async () => {
    await beginArticle(admin, installation.cmsUrl, 'Een vlot op de plas')
    await addLink(admin, 'Lees verder', `${installation.siteUrl}tools/bestaat-niet/`)
    await publish(admin)
    await proof('held').waitFor()
    const words = await proof('held').textContent()
    expect(words).toMatch(/bestaat-niet/)
    expect(words).toMatch(/De live site is niet gewijzigd/)
    expect(await titlesSeen('kennisbank/een-vlot-op-de-plas/')).toBe(false)
    await markPage()
    await admin.locator('.ContentEditable__root > p').last().click({ clickCount: 3 })
    await admin.keyboard.press('Delete')
    await typeLine(admin, 'Vraag eerst de eigenaar van de plas.')
    await publish(admin)
    await proof('live').waitFor()
    expect(await isSamePage()).toBe(true)
    expect(await titlesSeen('kennisbank/een-vlot-op-de-plas/')).toBe(true)
  })
})

describe('Publiceer samen', () => {
  type Made = { doc: { id: string } }

  async function openSet(title: string, articles: object[]): Promise<string[]> {
    const ids: string[] = []
    for (const article of articles) {
      const data = { ...article, _status: 'draft' }
      ids.push((await send<Made>('articles?draft=true', data)).doc.id)
    }
    const members = ids.map((value) => ({ relationTo: 'articles', value }))
    const { doc } = await send<Made>('together', { title, members })
    await admin.goto(`${installation.cmsUrl}/admin/collections/together/${doc.id}`)
    await admin.getByRole('button', { name: 'Publiceer samen' }).click()
    return ids
  }

  it('publishes none when one is not finished, and says which and why', async () => {
    await openSet('Half', [publishedArticle('Wel af'), { title: 'Niet af' }])
    const message = admin.locator('.together [role=status]').first()
    await message.getByText('Er is niets gepubliceerd').waitFor()
    expect(await message.textContent()).toMatch(/Niet af[\s\S]*Samenvatting/)
    expect(await titlesSeen('kennisbank/wel-af/')).toBe(false)
  })

  it('brings none live while one has a broken link, and all in one release once it is repaired', async () => {
    const broken = linkedText('Lees verder', `${installation.siteUrl}tools/nergens/`)
    const articles = [
      publishedArticle('Vlonder een'),
      { ...publishedArticle('Vlonder twee'), body: broken },
    ]
    const ids = await openSet('Vlonders', articles)
    await expect.poll(() => proof('held').count(), { timeout: 20_000 }).toBe(2)
    expect(await admin.locator('.together__members').textContent()).toMatch(
      /Vlonder twee[\s\S]*nergens/,
    )
    for (const path of ['kennisbank/vlonder-een/', 'kennisbank/vlonder-twee/'])
      expect(await titlesSeen(path)).toBe(false)
    await admin.request.patch(`${installation.cmsUrl}/api/articles/${ids[1]}`, {
      data: publishedArticle('Vlonder twee'),
    })
    await expect.poll(() => proof('live').count(), { timeout: 20_000 }).toBe(2)
    const releases = await admin.locator('.together__members dd').allInnerTexts()
    const numbers = new Set(releases.filter((words) => /^\d+$/.test(words)))
    expect(numbers.size).toBe(1)
  })
})

describe('the page Releases', () => {
  it('stands in the menu, and shows what changed, by whom, and how long it took', async () => {
    await admin.goto(`${installation.cmsUrl}/admin/releases`)
    const first = admin.locator('.releases__item').first()
    await first.waitFor()
    expect(await first.textContent()).toMatch(/Vlonder twee.*eerste@voorbeeld\.nl/)
    expect(await first.textContent()).toMatch(/live sinds/)
    expect(await first.textContent()).toMatch(/pagina’s gedrukt, in [\d,.]+ s/)
    await admin.getByText('Er wacht niets').waitFor()
  })

  it('goes back to an earlier release after asking, and says what is held by that', async () => {
    const earlier = admin.locator('.releases__item').nth(1)
    await earlier.getByRole('button', { name: /^Terugzetten/ }).click()
    await admin
      .locator('dialog, [role=dialog]')
      .getByRole('button', { name: 'Terugzetten' })
      .click()
    await expect.poll(() => titlesSeen('kennisbank/vlonder-een/'), { timeout: 20_000 }).toBe(false)
    await admin
      .locator('.releases__item[data-current=true]')
      .getByText(/teruggezet/)
      .waitFor()
    await admin.getByRole('heading', { name: 'Vastgehouden' }).waitFor()
  })
})
