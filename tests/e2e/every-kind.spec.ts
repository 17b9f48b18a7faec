import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFirstAccount, publish } from '../setup/admin.ts'
import { startBrowser } from '../setup/browser.ts'
import { fillForm } from '../setup/fill-form.ts'
import { KINDS_BY_HAND } from '../setup/kinds-by-hand.ts'
import { type RunningInstallation, startInstallation } from '../setup/running-installation.ts'

/** They stand among the content, and aren't a kind of it. */
const NO_KINDS = ['together', 'media']

let installation: RunningInstallation
let browser: Browser
let admin: Page
const foreign: string[] = []

beforeAll(async () => {
  installation = await startInstallation()
  browser = await startBrowser()
  const desk = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
  desk.setDefaultTimeout(20_000)
  admin = await desk.newPage()
  admin.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== installation.cmsUrl) foreign.push(request.url())
  })
  await makeFirstAccount(admin, installation.cmsUrl, 'eerste@voorbeeld.nl')
})
afterAll(async () => {
  await browser?.close()
  await installation?.remove()
})

/** The labels of the fields on the form that say nothing of what goes in. */
function fieldsWithoutHelp(): Promise<(string | null)[]> {
  return admin.locator('.field-type:not(.field-type .field-type)').evaluateAll((fields) =>
    fields
      .filter((field) => field.querySelector('label'))
      .filter((field) => !field.querySelector('.field-description')?.textContent?.trim())
      .map((field) => field.querySelector('label')?.textContent ?? null),
  )
}

describe('by the labels alone', () => {
  it.each(Object.entries(KINDS_BY_HAND))(
    'an editor makes and publishes one of %s',
    async (collection, form) => {
      await admin.goto(`${installation.cmsUrl}/admin/collections/${collection}/create`, {
        waitUntil: 'networkidle',
      })
      expect(await fieldsWithoutHelp()).toEqual([])
      await fillForm(admin, form)
      await publish(admin)
      const proof = admin.locator('.proof[data-state=live]')
      await proof.waitFor()
      const link = proof.locator('.proof__link')
      // Facts are quoted, and have no page.
      if (collection === 'facts') return expect(await link.count()).toBe(0)
      const page = await fetch((await link.getAttribute('href')) ?? '')
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(form[0].type)
    },
  )

  it('none is missing, and nothing was asked of another host', async () => {
    await admin.goto(`${installation.cmsUrl}/admin`, { waitUntil: 'networkidle' })
    const addresses = await admin
      .locator('#nav-group-Inhoud a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[3] ?? ''))
    const kinds = new Set(addresses.filter((slug) => !NO_KINDS.includes(slug)))
    expect([...kinds].sort()).toEqual(Object.keys(KINDS_BY_HAND).sort())
    expect(foreign).toEqual([])
  })
})
