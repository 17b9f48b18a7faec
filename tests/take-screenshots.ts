import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser } from './setup/browser.ts'
import { pageTypes } from './setup/page-types.ts'
import { submitNothing } from './setup/pages/submit-nothing.ts'
import { startInstallation } from './setup/running-installation.ts'
import { serveFixtures } from './setup/served-release.ts'
import { HOUSE } from './setup/source-files.ts'

/** Takes a picture of every type of page, whole, on a phone and on a desk; of the form that came back too, which the CMS makes. */
const WIDTHS = [360, 1280]
const folder = join(HOUSE, 'docs/screenshots/pages')
mkdirSync(folder, { recursive: true })
const site = await serveFixtures()
const installation = await startInstallation()
const browser = await startBrowser()
try {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    // The face comes with the first page, and shows from the second.
    await page.goto(site.url, { waitUntil: 'networkidle' })
    const take = async (name: string) => {
      const file = `${name.replaceAll(' ', '-')}-${width}.png`
      await page.screenshot({ path: join(folder, file), fullPage: true })
      console.error(file)
    }
    for (const [name, path] of Object.entries(pageTypes())) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
      await take(name)
    }
    for (const _visit of ['first', 'with the face']) await submitNothing(page, installation.siteUrl)
    await page.waitForLoadState('networkidle')
    await take('form that came back')
    await page.close()
  }
} finally {
  await browser.close()
  await site.stop()
  await installation.remove()
}
