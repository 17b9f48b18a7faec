import type { Page } from 'playwright-core'

/** What a reader sees of the main part: words, and all of it without the spaces that a style may add. */
export type Reading = { words: string[]; text: string }

/** Reads the main part of a page. */
export async function readMain(page: Page): Promise<Reading> {
  // biome-ignore lint/performance/useDomNodeTextContent: what styles hide is not seen.
  const seen = await page.locator('main').innerText()
  // Capitals and hyphens may be the style's.
  const words = seen.replaceAll('\u00ad', '').toLowerCase().split(/\s+/).filter(Boolean)
  return { words, text: words.join('') }
}

/** The first words that another reading doesn't have in the same order; empty when it has all. */
export function findMissing({ words }: Reading, { text }: Reading): string {
  let place = 0
  for (const [index, word] of words.entries()) {
    const next = text.indexOf(word, place)
    if (next === -1) return words.slice(index, index + 8).join(' ')
    place = next + word.length
  }
  return ''
}

/** Takes all styles away, those of the browser aside. */
export async function undress(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true
  })
}

/** What is wrong with the order of a page: headings that skip a level or stand above an earlier one (in one column), a way past the menu that isn't first. */
export async function findDisorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility(),
    )
    const levels = headings.map((heading) => Number(heading.tagName[1]))
    // What is there for hearing alone is a box of a pixel, anywhere.
    const tops = headings
      .map((heading) => heading.getBoundingClientRect())
      .filter(({ width }) => width > 1)
      .map(({ top }) => Math.round(top + scrollY))
    const name = (index: number) => headings[index]?.textContent?.trim()
    const skipped = levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`skips a level: ${name(index)}`] : [],
    )
    const isInOrder = tops.every((top, index) => top >= (tops[index - 1] ?? top))
    const first = document.querySelector<HTMLAnchorElement>('a[href], button, input')
    const target = first?.hash ? document.querySelector(first.hash) : null
    const isPast = target?.tagName === 'MAIN'
    const ones = levels.filter((level) => level === 1).length
    return [
      ...skipped,
      ...(isInOrder ? [] : ['shows headings in another order than it tells them']),
      ...(isPast ? [] : ['the first link does not lead past the menu']),
      ...(ones === 1 ? [] : [`has ${ones} headings of level 1`]),
    ]
  })
}

/** What a screen reader meets, in its order: landmarks, headings, links, buttons and fields by their names. */
export async function hearPage(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot()
  return tree
    .split('\n')
    .filter((line) => HEARD.test(line))
    .map((line) => line.replace(/ \[cursor=\w+\]|:$/g, ''))
    .join('\n')
}

const HEARD =
  /^\s*- (banner|navigation|main|complementary|contentinfo|region|search|form|group|article|heading|link|button|textbox|searchbox|combobox|checkbox|radio|table|columnheader|status)\b/
