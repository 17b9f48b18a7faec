import type { Scheme } from 'content-models'
import type { PageContext } from '../../content/queries.ts'
import { dayAfter, hasCome } from '../../content/today.ts'
import { texts } from '../../texts.nl.ts'
import { dayWords } from '../dutch-dates.ts'
import type { KindLook } from '../kind-description.ts'

export type SchemeState = 'open' | 'later' | 'closed'
type Days = Pick<Scheme, 'opensOn' | 'closesOn'>

/** Whether one can apply, on the day of printing. The page is noted to change on the day on which that changes. */
export function schemeState({ opensOn, closesOn }: Days, context: PageContext): SchemeState {
  if (!hasCome(context, opensOn)) return 'later'
  return closesOn !== undefined && hasCome(context, dayAfter(closesOn)) ? 'closed' : 'open'
}

/** "Open tot en met 1 december 2026". */
export function statusWords(scheme: Days, context: PageContext): string {
  const { opensOn, closesOn } = scheme
  const state = schemeState(scheme, context)
  if (state === 'later') return texts.scheme.opens(dayWords(opensOn))
  if (closesOn === undefined) return texts.scheme.alwaysOpen
  const words = state === 'open' ? texts.scheme.openUntil : texts.scheme.closedSince
  return words(dayWords(closesOn))
}

/** The label that says whether one can apply. */
export function statusLabel(scheme: Days, context: PageContext): KindLook & { word: string } {
  return { ...LOOKS[schemeState(scheme, context)], word: statusWords(scheme, context) }
}

const LOOKS: Record<SchemeState, KindLook> = {
  open: { icon: 'circle-check', tone: 'ok' },
  later: { icon: 'clock', tone: 'quiet' },
  closed: { icon: 'lock', tone: 'quiet' },
}

const ORDER: SchemeState[] = ['open', 'later', 'closed']

/** Schemes by whether one can apply: open ones first, of those the one that closes soonest. */
export function bySchemeState(
  schemes: Scheme[],
  context: PageContext,
): { state: SchemeState; schemes: Scheme[] }[] {
  const groups = Map.groupBy(schemes, (scheme) => schemeState(scheme, context))
  return ORDER.flatMap((state) => {
    const members = groups.get(state)
    return members ? [{ state, schemes: members.toSorted(COMPARE[state]) }] : []
  })
}

type Compare = (a: Scheme, b: Scheme) => number

const NEVER = '9999-12-31'
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const COMPARE: Record<SchemeState, Compare> = {
  open: (a, b) => compare(a.closesOn ?? NEVER, b.closesOn ?? NEVER),
  later: (a, b) => compare(a.opensOn, b.opensOn),
  closed: (a, b) => compare(b.closesOn ?? '', a.closesOn ?? ''),
}
