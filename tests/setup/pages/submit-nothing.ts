import { SUBMIT_PATH } from 'content-models'
import type { Page } from 'playwright-core'

/** Sends "Stuur een project in" with no answer filled in, past what a browser checks itself: the form comes back. */
export async function submitNothing(page: Page, siteUrl: string): Promise<void> {
  await page.goto(siteUrl + SUBMIT_PATH.slice(1))
  await page.locator('main form').evaluate((form) => {
    ;(form as HTMLFormElement).noValidate = true
  })
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await page.getByRole('heading', { name: 'Nog 6 dingen te doen' }).waitFor()
}
