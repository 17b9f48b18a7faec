import type { Scheme } from 'content-models'
import type { PageContext } from '../../content/queries.ts'
import { dayAfter, daysBetween, hasCome, today, until } from '../../content/today.ts'
import { texts } from '../../texts.nl.ts'
import { dayWords, shortDayWords } from '../dutch-dates.ts'
import { schemeState } from './scheme-status.ts'

/** A stop on the line of days. */
export type SchemeDate = { when: string; what: string; isPast: boolean; isToday: boolean }

/** What happens when, with today among it while that matters. */
export function schemeDates(scheme: Scheme, context: PageContext): SchemeDate[] {
  const now = today()
  const state = schemeState(scheme, context)
  const words = state === 'closed' ? dayWords : (day: string) => shortDayWords(day, now)
  const dates = daysOf(scheme, now).map(({ day, what, time }) => ({
    day,
    when: [words(day), time].filter(Boolean).join(', '),
    what,
    isPast: hasCome(context, dayAfter(day)),
    isToday: false,
  }))
  if (state === 'closed') return dates
  // The number of days is another one tomorrow.
  until(context, dayAfter(now))
  const isPast = ({ day }: { day: string }) => day <= now
  const stop = { when: texts.scheme.today(words(now)), what: todayWords(scheme, now) }
  const here = { ...stop, isPast: false, isToday: true }
  return [...dates.filter(isPast).map(past), here, ...dates.filter((date) => !isPast(date))]
}

function past<T extends object>(date: T): T & { isPast: true } {
  return { ...date, isPast: true }
}

function daysOf({ opensOn, closesOn, closesAt, answerOn }: Scheme, now: string) {
  const { opening, closing, answering } = texts.scheme
  return [
    { day: opensOn, what: opening(opensOn <= now), time: undefined },
    ...(closesOn ? [{ day: closesOn, what: closing(closesOn < now), time: closesAt }] : []),
    ...(answerOn ? [{ day: answerOn, what: answering, time: undefined }] : []),
  ]
}

function todayWords({ opensOn, closesOn }: Scheme, now: string): string {
  if (now < opensOn) return texts.scheme.daysToOpening(daysBetween(now, opensOn))
  return closesOn === undefined
    ? texts.scheme.canApply
    : texts.scheme.daysLeft(daysBetween(now, closesOn))
}
