import type { Locator, Page } from 'playwright-core'

/** What somebody who reads only the labels of a form does with it: a label, and what goes in. */
export type Filling =
  | { label: string; type: string }
  | { label: string; write: string }
  | { label: string; choose: string }
  | { label: string; day: string }
  | { label: string; list: string[] }

/** Fills in a form of the admin, field after field. */
export async function fillForm(page: Page, fillings: Filling[]): Promise<void> {
  for (const filling of fillings) await fill(page, fieldOf(page, filling.label), filling)
}

/** The field with this label; a group around it isn't the field. */
function fieldOf(page: Page, label: string): Locator {
  const words = page
    .locator('label, .field-label')
    .filter({ hasText: new RegExp(`^\\s*${label.replace('?', '\\?')}\\s*\\*?\\s*$`) })
  return page.locator('.field-type:not(:has(.field-type))').filter({ has: words }).first()
}

async function fill(page: Page, field: Locator, filling: Filling): Promise<void> {
  if ('type' in filling) return field.locator('input, textarea').first().fill(filling.type)
  if ('write' in filling) {
    await field.locator('.ContentEditable__root').click()
    return page.keyboard.type(filling.write)
  }
  if ('day' in filling) {
    await field.locator('input').first().fill(filling.day)
    return page.keyboard.press('Enter')
  }
  if ('choose' in filling) {
    await field.locator('.rs__control').click()
    await page.keyboard.type(filling.choose)
    return page.getByRole('option', { name: filling.choose }).first().click()
  }
  await field.locator('input').first().click()
  for (const item of filling.list) {
    await page.keyboard.type(item)
    await page.keyboard.press('Enter')
  }
}
