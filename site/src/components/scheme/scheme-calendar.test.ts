import type { Scheme } from 'content-models'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { schemeCalendar } from './scheme-calendar.ts'

const SCHEME = {
  id: 's1',
  title: 'Regeling Dorpsinitiatieven; voor, en door',
  summary: 'Geld voor een plan\nvan het dorp.',
  updatedAt: '2026-09-01T07:00:00.000Z',
  opensOn: '2026-09-01',
  closesOn: '2026-12-01',
  closesAt: '17.00 uur',
} as Scheme

const address = 'https://oplaadpunt.example/regelingen/een/'

function eventsOf(scheme: Scheme, hasOpened = false) {
  const text = schemeCalendar(scheme, { address, hasOpened })
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

it('is a calendar with whole days, the same for the same scheme', () => {
  const [opening, closing] = eventsOf(SCHEME)
  expect(opening?.startDate.toString()).toBe('2026-09-01')
  expect(closing?.startDate.toString()).toBe('2026-12-01')
  expect(closing?.endDate.toString()).toBe('2026-12-02')
  expect(closing?.summary).toBe('Laatste dag: Regeling Dorpsinitiatieven; voor, en door')
  expect(closing?.description).toContain('Tot 17.00 uur.')
  const again = { address, hasOpened: false }
  expect(schemeCalendar(SCHEME, again)).toBe(schemeCalendar(SCHEME, again))
})

it('leaves out the day of opening once that was', () => {
  expect(eventsOf(SCHEME, true).map(({ summary }) => summary)).toEqual([
    'Laatste dag: Regeling Dorpsinitiatieven; voor, en door',
  ])
})

it('has an event also when the scheme never closes', () => {
  const { closesOn: _, ...open } = SCHEME
  expect(eventsOf(open)).toHaveLength(1)
  expect(eventsOf(open, true)).toHaveLength(1)
})
