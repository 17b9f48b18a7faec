import { afterEach, expect, it, vi } from 'vitest'
import type { PageContext } from './queries.ts'
import { dayAfter, daysBetween, hasCome, today } from './today.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

function context() {
  const tags: string[] = []
  const cache = { set: (hint: { tags: string[] }) => tags.push(...hint.tags) }
  return { context: { cache } as unknown as PageContext, tags }
}

it('is the day in the Netherlands, also when that began before the day in UTC', () => {
  vi.useFakeTimers()
  vi.setSystemTime(new Date('2026-06-30T22:30:00Z'))
  expect(today()).toBe('2026-07-01')
})

it('counts days over the end of a month and over the change of the clocks', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26')
  expect(daysBetween('2026-11-24', '2026-12-01')).toBe(7)
  expect(daysBetween('2026-12-01', '2026-11-24')).toBe(-7)
})

it('says that a page changes on a day that is still to come, and says nothing once it has', () => {
  vi.stubEnv('SITE_DAY', '2026-11-24')
  const page = context()
  expect(hasCome(page.context, '2026-11-25')).toBe(false)
  expect(page.tags).toEqual(['until:2026-11-25'])
  const later = context()
  expect(hasCome(later.context, '2026-11-24')).toBe(true)
  expect(later.tags).toEqual([])
})
