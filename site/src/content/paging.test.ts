import { describe, expect, it } from 'vitest'
import { numberedPages, PAGE_SIZE, pageSlice } from './paging.ts'

/** The members of every page, as positions from the oldest document (1) on. */
function members(total: number): number[][] {
  const pages = Array.from({ length: numberedPages(total) + 1 }, (_, page) =>
    pageSlice(total, page),
  )
  return pages.map((slice) =>
    Array.from({ length: slice?.limit ?? 0 }, (_, index) => total - (slice?.offset ?? 0) - index),
  )
}

describe('pageSlice', () => {
  it('shows every document once, whatever their number', () => {
    for (let total = 0; total <= 5 * PAGE_SIZE; total += 1) {
      const shown = members(total)
        .flat()
        .sort((a, b) => a - b)
      expect(shown).toEqual(Array.from({ length: total }, (_, index) => index + 1))
    }
  })

  it('keeps the members of numbered pages when something new is published', () => {
    for (let total = 0; total <= 5 * PAGE_SIZE; total += 1) {
      const before = members(total).slice(1)
      const after = members(total + 1).slice(1, before.length + 1)
      expect(after).toEqual(before)
    }
  })

  it('links each page with its neighbours', () => {
    expect(pageSlice(85, 0)).toMatchObject({ limit: 25, older: 3 })
    expect(pageSlice(85, 3)).toMatchObject({ newer: 0, older: 2 })
    expect(pageSlice(85, 1)).toMatchObject({ newer: 2 })
    expect(pageSlice(85, 1)).not.toHaveProperty('older')
  })

  it.each([-1, 4, 0.5, Number.NaN])('knows no page %s', (page) => {
    expect(pageSlice(85, page)).toBeUndefined()
  })
})
