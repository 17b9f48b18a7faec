import type { Browser, Page, Response } from 'playwright-core'

/** As a phone of some years ago. */
export const SLOWER = 4
const ASKED_AGAIN = 5
/** Results, or the news that there are none. */
const ANSWER = '[data-search=results] a, [data-search=empty]:not([hidden])'
/** Asked in between, so that the page has something else to show. */
const OTHER_QUERY = 'zzzzqqqq'

/** What a query cost a reader: bytes that the server sent until the first results, the first time, and each time that it was asked again. */
export type Asked = { bytes: number; firstSeconds: number; seconds: number[] }

/** Asks a query in a browser with an empty cache; then again, with the processor slowed down. */
export async function askAsReader(
  browser: Browser,
  address: string,
  query: string,
): Promise<Asked> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'networkidle' })
    const loaded: Promise<number>[] = []
    const count = (response: Response) => loaded.push(sentBytes(response))
    page.on('response', count)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const firstSeconds = await timeQuery(page, query)
    await page.locator(ANSWER).first().waitFor()
    await page.waitForLoadState('networkidle')
    // What still comes belongs to the questions that follow, and may never end.
    page.off('response', count)
    const sizes = await Promise.all(loaded)
    const seconds: number[] = []
    for (let turn = 0; turn < ASKED_AGAIN; turn += 1) {
      await timeQuery(page, OTHER_QUERY)
      seconds.push(await timeQuery(page, query))
    }
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), firstSeconds, seconds }
  } finally {
    await context.close()
  }
}

async function sentBytes(response: Response): Promise<number> {
  await response.finished()
  return (await response.request().sizes()).responseBodySize
}

/** Seconds from the reader's key until the results, or the news that there are none, are on the page. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(
    ({ text, answer }) => {
      const field = document.querySelector<HTMLInputElement>('#zoekveld')
      const live = document.querySelector('[data-search=live]')
      if (!field?.form || !live) throw new Error('no search form')
      const { form } = field
      return new Promise<number>((resolve) => {
        for (const old of document.querySelectorAll('[data-search=results] > *')) old.remove()
        document.querySelector<HTMLElement>('[data-search=empty]')?.setAttribute('hidden', '')
        const start = performance.now()
        const watch = new MutationObserver(() => {
          if (!document.querySelector(answer)) return
          watch.disconnect()
          resolve((performance.now() - start) / 1000)
        })
        watch.observe(live, { attributes: true, childList: true, subtree: true })
        field.value = text
        form.requestSubmit()
      })
    },
    { text: query, answer: ANSWER },
  )
}
