import type { Page } from 'playwright-core'

const FOCUSABLE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'

/** Presses Tab until the end of the page, and notes what has focus without showing it. */
export async function walkByKeyboard(
  page: Page,
): Promise<{ unseen: string[]; reached: number; focusable: number }> {
  const focusable = await countFocusable(page)
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

async function countFocusable(page: Page): Promise<number> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.closest('[hidden]'),
      ).length,
    FOCUSABLE,
  )
}
