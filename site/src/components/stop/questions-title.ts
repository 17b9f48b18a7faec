import type { Route } from 'content-models'
import { texts } from '../../texts.nl.ts'

/** With whom readers of a route talk: officials with colleagues, others with each other. */
export function questionsTitle(route: Route | undefined): string {
  const isForOfficials = route?.audiences.length === 1 && route.audiences[0] === 'civil-servant'
  return isForOfficials ? texts.stop.discussColleagues : texts.stop.discuss
}
