import type { Helper } from 'content-models'
import { afterEach, expect, it, vi } from 'vitest'
import type { PageContext } from '../../content/queries.ts'
import { isConfirmed } from './helper-confirmed.ts'

afterEach(() => vi.unstubAllEnvs())

it('ends by itself after 180 days, and the page says when', () => {
  const tags: string[] = []
  const cache = { set: (hint: { tags: string[] }) => tags.push(...hint.tags) }
  const context = { cache } as unknown as PageContext
  const helper = { confirmedOn: '2026-06-01' } as Helper
  vi.stubEnv('SITE_DAY', '2026-11-27')
  expect(isConfirmed(helper, context)).toBe(true)
  expect(tags).toEqual(['until:2026-11-28'])
  vi.stubEnv('SITE_DAY', '2026-11-28')
  expect(isConfirmed(helper, context)).toBe(false)
})
