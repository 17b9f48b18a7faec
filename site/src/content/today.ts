import type { PageContext } from './queries.ts'
import { tags } from './tags.ts'

const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** The calendar day on which pages are printed, in the Netherlands, as `2026-11-24`. `SITE_DAY` sets another one. */
export function today(): string {
  return process.env.SITE_DAY || DAY.format(new Date())
}

/** The calendar day that lies a number of days after another. */
export function dayAfter(day: string, days = 1): string {
  const moment = new Date(`${day}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** Days from one calendar day to another; negative when the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Notes, in the page's cache tags, that the page reads differently from a day on: the press then prints it anew. */
export function until(context: PageContext, day: string): void {
  if (day > today()) context.cache.set({ tags: [tags.until(day)] })
}

/** Whether a calendar day has come. A page that asks depends on it: see {@link until}. */
export function hasCome(context: PageContext, day: string): boolean {
  until(context, day)
  return day <= today()
}
