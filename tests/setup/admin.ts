import type { Locator, Page } from 'playwright-core'

/** What an editor does in the admin, by the names and places that editors see. */
const PASSWORD = 'vier woorden op een rij'

/** Makes the first account of an installation, as the admin asks for it. */
export async function makeFirstAccount(page: Page, cmsUrl: string, email: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin`, { waitUntil: 'networkidle' })
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(PASSWORD)
  await page.locator('#field-confirm-password').fill(PASSWORD)
  await pressUntil(page.getByRole('button', { name: 'Aanmaken' }), (options) =>
    page.waitForURL(`${cmsUrl}/admin`, options),
  )
}

/** Opens an empty article, with title and summary filled in. */
export async function beginArticle(page: Page, cmsUrl: string, title: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/articles/create`, { waitUntil: 'networkidle' })
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('Vlecht hem samen, op een zaterdag in maart.')
}

/** Types on a new last line of the text. */
export async function typeLine(page: Page, words: string): Promise<void> {
  const line = page.locator('.ContentEditable__root > p').last()
  await line.click()
  await page.keyboard.type(words, { delay: 15 })
}

/** Types words on the last line and makes them a link; they stay selected, so this comes last. */
export async function addLink(page: Page, words: string, address: string): Promise<void> {
  await typeLine(page, words)
  for (const _ of words) await page.keyboard.press('Shift+ArrowLeft')
  await page.locator('.toolbar-popup__button-link').first().click()
  const drawer = page.locator('dialog').last()
  await drawer.locator('#field-url').fill(address)
  await saveDrawer(drawer)
}

/** Adds a table with two rows of two cells. */
export async function addTable(page: Page, cells: string[]): Promise<void> {
  const drawer = await chooseFromMenu(page, 'table')
  await drawer.locator('#field-rows').fill('2')
  await drawer.locator('#field-columns').fill('2')
  await saveDrawer(drawer)
  const places = page.locator('.ContentEditable__root :is(th, td)')
  for (const [index, words] of cells.entries()) {
    await places.nth(index).click()
    await page.keyboard.type(words, { delay: 15 })
  }
}

/** Uploads a picture into the text. */
export async function addPicture(page: Page, picture: Buffer, alt: string): Promise<void> {
  const list = await chooseFromMenu(page, 'upload')
  await list.locator('.list-header__create-new-button').click()
  const form = page.locator('dialog').last()
  const file = { name: 'Bankje.png', mimeType: 'image/png', buffer: picture }
  await form.locator('input[type=file]').setInputFiles(file)
  await form.locator('#field-alt').fill(alt)
  await pressUntil(form.locator('#action-save'), (options) =>
    form.waitFor({ state: 'detached', ...options }),
  )
}

/** Chooses the first theme; answers its name. */
export async function chooseTheme(page: Page): Promise<string> {
  await page.locator('#field-themes .rs__control').click()
  const option = page.getByRole('option').first()
  const name = (await option.textContent()) ?? ''
  await option.click()
  return name
}

/** Presses Publiceren and waits until the admin says that it is done. */
export async function publish(page: Page): Promise<void> {
  await pressUntil(page.getByRole('button', { name: 'Publiceren' }).first(), (options) =>
    statusOf(page, 'Gepubliceerd').waitFor(options),
  )
}

/** Takes the document off the site. */
export async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup .popup-button').first().click()
  await page.locator('#action-unpublish').click()
  await page.locator('[id^=confirm-un-publish] #confirm-action').click()
  await statusOf(page, 'Concept').waitFor()
}

function statusOf(page: Page, status: string): Locator {
  return page.locator('.status__value', { hasText: status })
}

async function chooseFromMenu(page: Page, item: string): Promise<Locator> {
  await typeLine(page, '/')
  await page.locator(`#slash-menu-popup__item-${item}`).click()
  return page.locator('dialog').last()
}

function saveDrawer(drawer: Locator): Promise<void> {
  const button = drawer.getByRole('button', { name: 'Bewaar aanpassingen' })
  return pressUntil(button, (options) => drawer.waitFor({ state: 'detached', ...options }))
}

/**
 * While a form still thinks about what was typed, it lets a press on its button go by; an editor presses again.
 * @param isDone waits for what the press should bring, at most as long as it is told
 */
async function pressUntil(
  button: Locator,
  isDone: (options: { timeout: number }) => Promise<void>,
): Promise<void> {
  for (let press = 1; ; press += 1) {
    // After a press that did work after all, the button is gone.
    await button.click({ timeout: 5000 }).catch(() => undefined)
    try {
      return await isDone({ timeout: 3000 * press })
    } catch (error) {
      if (press === 5) throw error
    }
  }
}
