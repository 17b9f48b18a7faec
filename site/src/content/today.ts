import type { AstroGlobal } from 'astro'
import { tags } from './tags.ts'

type PageContext = Pick<AstroGlobal, 'cache'>

let printedDay: string | undefined

const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** The calendar day for which pages are printed, as `2026-11-24`: one day for a whole release, also when midnight passes. */
export function today(): string {
  return printedDay ?? currentDay()
}

/** Fixes the day for which pages are printed; undefined lets it follow the clock. */
export function setToday(day: string | undefined): void {
  printedDay = day
}

/** The calendar day of this moment in the Netherlands. `SITE_DAY` sets another one. */
export function currentDay(): string {
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
