import type { Page } from 'playwright-core'

/** Letters twice as large, as readers set them in their browser: what is measured in rem grows, media queries too. */
export async function enlargeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

/** Pixels by which the page is wider than its window. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** Visible words that stand outside the window's width, or outside a box that cuts them off. */
export async function findLostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const isForEyes =
        node.textContent?.trim() &&
        parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !parent.closest('script, style, [aria-hidden="true"], .visually-hidden')
      if (isForEyes && parent && isCut(node, parent)) lost.push(node.textContent?.trim() ?? '')
    }
    return lost

    function isCut(text: Node, parent: Element): boolean {
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = range.getBoundingClientRect()
      // Hidden for eyes, kept for hearing: a box of a pixel.
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        if (clipPath !== 'none' || edge.width <= 1) return false
        if (overflowX === 'auto' || overflowX === 'scroll') return false
        const hides = overflowX === 'hidden' || overflowX === 'clip'
        const hidesBelow = overflowY === 'hidden' || overflowY === 'clip'
        if (hides && (words.left < edge.left - 1 || words.right > edge.right + 1)) return true
        if (hidesBelow && words.bottom > edge.bottom + 1) return true
      }
      return words.left < -1 || words.right > innerWidth + 1
    }
  })
}
