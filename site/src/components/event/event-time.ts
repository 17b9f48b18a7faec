import type { Event } from 'content-models'
import type { PageContext } from '../../content/queries.ts'
import { dayAfter, hasCome } from '../../content/today.ts'
import { texts } from '../../texts.nl.ts'
import { weekdayWords } from '../dutch-dates.ts'

type Times = Pick<Event, 'startsOn' | 'startsAt' | 'endsOn' | 'endsAt'>

/** "donderdag 10 december 2026, 19:30 tot 21:30". */
export function whenWords({ startsOn, startsAt, endsOn, endsAt }: Times): string {
  const begin = [weekdayWords(startsOn), startsAt].filter(Boolean).join(', ')
  const end = [endsOn && endsOn !== startsOn ? weekdayWords(endsOn) : undefined, endsAt]
    .filter(Boolean)
    .join(', ')
  return end === '' ? begin : texts.event.fromTo(begin, end)
}

/** Whether an event is over; the page is noted to change on the day after it. */
export function isOver({ startsOn, endsOn }: Times, context: PageContext): boolean {
  return hasCome(context, dayAfter(endsOn ?? startsOn))
}

/** The moment of a time of day in the Netherlands, by the clock of that day. */
export function dutchMoment(day: string, time: string): Date {
  const utc = new Date(`${day}T${time}:00Z`)
  const shown = CLOCK.format(utc).replace(' ', 'T')
  return new Date(utc.getTime() - (Date.parse(`${shown}Z`) - utc.getTime()))
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
})
