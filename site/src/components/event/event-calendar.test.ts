import type { Event } from 'content-models'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { eventCalendar } from './event-calendar.ts'
import { dutchMoment, whenWords } from './event-time.ts'

const EVENT = {
  id: 'e1',
  title: 'Plakkersavond; iedereen',
  summary: 'Kom ook.',
  place: 'Ons Huis, Westerdiep',
  updatedAt: '2026-09-01T07:00:00.000Z',
  startsOn: '2026-12-10',
} as Event

function only(event: Event) {
  const parsed = ICAL.parse(eventCalendar([event], () => 'https://oplaadpunt.example/agenda/een/'))
  const [component] = new ICAL.Component(parsed).getAllSubcomponents('vevent')
  return new ICAL.Event(component)
}

it('follows the clock of the Netherlands, in winter and in summer', () => {
  expect(dutchMoment('2026-12-10', '19:30').toISOString()).toBe('2026-12-10T18:30:00.000Z')
  expect(dutchMoment('2026-07-10', '19:30').toISOString()).toBe('2026-07-10T17:30:00.000Z')
})

it('has times where they are known, and whole days otherwise', () => {
  const evening = only({ ...EVENT, startsAt: '19:30', endsAt: '21:30' })
  expect(evening.startDate.toString()).toBe('2026-12-10T18:30:00Z')
  expect(evening.endDate.toString()).toBe('2026-12-10T20:30:00Z')
  const days = only({ ...EVENT, endsOn: '2026-12-12' })
  expect(days.startDate.toString()).toBe('2026-12-10')
  expect(days.endDate.toString()).toBe('2026-12-13')
  expect(days.location).toBe('Ons Huis, Westerdiep')
})

it('says when in words', () => {
  expect(whenWords({ startsOn: '2026-12-10', startsAt: '19:30', endsAt: '21:30' })).toBe(
    'donderdag 10 december 2026, 19:30 tot 21:30',
  )
  expect(whenWords({ startsOn: '2026-12-10' })).toBe('donderdag 10 december 2026')
})
