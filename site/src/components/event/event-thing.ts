import type { Event } from 'content-models'
import type { Event as EventThing } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { placeThing } from '../place-thing.ts'
import { dutchMoment } from './event-time.ts'

/** An event, with its times where they are known and its days otherwise. */
export function eventThing(event: Event, { thing }: SharedFacts): EventThing {
  const { title, startsOn, startsAt, endsOn, endsAt, place, municipality, organiser } = event
  const location = placeThing(place, municipality)
  return {
    '@type': 'Event',
    name: title,
    ...thing,
    url: thing.mainEntityOfPage.url,
    startDate: momentOf(startsOn, startsAt),
    ...(endsOn || endsAt ? { endDate: momentOf(endsOn ?? startsOn, endsAt) } : {}),
    ...(location ? { location } : {}),
    ...(organiser ? { organizer: { '@type': 'Organization', name: organiser } } : {}),
  }
}

function momentOf(day: string, time: string | undefined): string {
  return time === undefined ? day : dutchMoment(day, time).toISOString()
}
