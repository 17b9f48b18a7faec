import { CONFIRMED_DAYS, type Helper } from 'content-models'
import type { PageContext } from '../../content/queries.ts'
import { dayAfter, hasCome } from '../../content/today.ts'

/** Whether a helper still stands by what was agreed; the page is noted to change on the day on which that ends. */
export function isConfirmed({ confirmedOn }: Helper, context: PageContext): boolean {
  return !hasCome(context, dayAfter(confirmedOn, CONFIRMED_DAYS))
}
