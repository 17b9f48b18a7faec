import type { Event } from 'content-models'
import { getAllOfKind, type PageContext } from '../../content/queries.ts'
import { isOver } from './event-time.ts'

/** Events that were, so that the agenda doesn't grow for ever. */
const MOST_OVER = 20

/** What the agenda holds, in its page and in its file: what comes, first things first, and what was, last things first. */
export async function getAgenda(context: PageContext): Promise<{ coming: Event[]; past: Event[] }> {
  const events = (await getAllOfKind(context, 'event')).toSorted((a, b) =>
    `${a.startsOn}${a.startsAt}` < `${b.startsOn}${b.startsAt}` ? -1 : 1,
  )
  const over = events.filter((event) => isOver(event, context))
  return {
    coming: events.filter((event) => !over.includes(event)),
    past: over.toReversed().slice(0, MOST_OVER),
  }
}
