import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'

/** Bytes of a page as they go over the line, without pictures; `shift` is how far things jump while it loads (CLS). */
export type PageSize = {
  /** HTML, with the styles that stand within it. */
  html: number
  styles: number
  font: number
  script: number
  /** All together. */
  all: number
  shift: number
}

/** Loads a page as a first visitor and adds up what it asks for. Texts count as gzip makes them, since every host can. */
export async function measurePage(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<PageSize> {
  const context = await browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    const responses: Response[] = []
    page.on('response', (response) => responses.push(response))
    await page.goto(url, { waitUntil: 'networkidle' })
    const sizes = await Promise.all(responses.map(sizeOf))
    const sum = (type: string) =>
      sizes.reduce((total, size) => total + (size.type === type ? size.bytes : 0), 0)
    const others = sizes.filter(({ type }) => type !== 'image')
    return {
      html: sum('document'),
      styles: sum('stylesheet'),
      font: sum('font'),
      script: sum('script'),
      all: others.reduce((total, { bytes }) => total + bytes, 0),
      shift: await page.evaluate(readShift),
    }
  } finally {
    await context.close()
  }
}

async function sizeOf(response: Response): Promise<{ type: string; bytes: number }> {
  const type = response.request().resourceType()
  if (type === 'image') return { type, bytes: 0 }
  const body = await response.body()
  const bytes = type === 'font' ? body.length : gzipSync(body, { level: 9 }).length
  return { type, bytes }
}

function readShift(): Promise<number> {
  return new Promise((resolve) => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    // Entries of before the observer come first; then nothing has moved any more.
    requestAnimationFrame(() => setTimeout(() => resolve(shift), 100))
  })
}
