import type { Scheme } from 'content-models'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PageContext } from '../../content/queries.ts'
import { schemeDates } from './scheme-dates.ts'
import { bySchemeState, schemeState, statusWords } from './scheme-status.ts'

const SCHEME = { id: 'a', opensOn: '2026-09-01', closesOn: '2026-12-01', closesAt: '17.00 uur' }

let tags: string[]
const context = {
  cache: { set: (hint: { tags: string[] }) => tags.push(...hint.tags) },
} as unknown as PageContext

beforeEach(() => {
  tags = []
})
afterEach(() => vi.unstubAllEnvs())

function on(day: string) {
  vi.stubEnv('SITE_DAY', day)
  return statusWords(SCHEME, context)
}

it('opens on its first day and closes after its last, and says on which day that changes', () => {
  expect(on('2026-08-31')).toBe('Opent 1 september 2026')
  expect(tags).toContain('until:2026-09-01')
  expect(on('2026-09-01')).toBe('Open tot en met 1 december 2026')
  expect(on('2026-12-01')).toBe('Open tot en met 1 december 2026')
  expect(tags).toContain('until:2026-12-02')
  tags = []
  expect(on('2026-12-02')).toBe('Gesloten sinds 1 december 2026')
  expect(tags).toEqual([])
})

it('stays open without a last day', () => {
  vi.stubEnv('SITE_DAY', '2099-01-01')
  expect(schemeState({ opensOn: '2026-09-01' }, context)).toBe('open')
})

it('puts what closes soonest first', () => {
  vi.stubEnv('SITE_DAY', '2026-11-24')
  const scheme = (id: string, opensOn: string, closesOn?: string) =>
    ({ id, opensOn, closesOn }) as Scheme
  const groups = bySchemeState(
    [
      scheme('always', '2026-01-01'),
      scheme('later', '2027-01-04'),
      scheme('soon', '2026-09-01', '2026-12-01'),
      scheme('closed', '2026-03-01', '2026-05-15'),
    ],
    context,
  )
  expect(groups.map(({ state, schemes }) => [state, ...schemes.map(({ id }) => id)])).toEqual([
    ['open', 'soon', 'always'],
    ['later', 'later'],
    ['closed', 'closed'],
  ])
})

it('counts the days that are left, and changes tomorrow', () => {
  vi.stubEnv('SITE_DAY', '2026-11-24')
  const dates = schemeDates({ ...SCHEME, answerOn: '2027-01-26' } as Scheme, context)
  expect(dates.map(({ when, what, isPast }) => `${isPast ? 'x' : '-'} ${when}: ${what}`)).toEqual([
    'x 1 september: De regeling ging open.',
    '- Vandaag, 24 november: Je hebt nog 7 dagen.',
    '- 1 december, 17.00 uur: De regeling sluit.',
    '- 26 januari 2027: Uiterlijk dan hoor je iets.',
  ])
  expect(tags).toContain('until:2026-11-25')
})
