const ZONE = 'Europe/Amsterdam'
const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: ZONE })
const SHORT_DAY = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  timeZone: ZONE,
})
const WEEKDAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: ZONE })
const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: ZONE })

/** "3 september 2026", of a calendar day such as `2026-09-03`. */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T12:00:00Z`))
}

/** "3 september", with the year only when that isn't the year of `now`, a calendar day too. */
export function shortDayWords(day: string, now: string): string {
  return day.slice(0, 4) === now.slice(0, 4)
    ? SHORT_DAY.format(new Date(`${day}T12:00:00Z`))
    : dayWords(day)
}

/** "donderdag 10 december 2026", of a calendar day. */
export function weekdayWords(day: string): string {
  return WEEKDAY.format(new Date(`${day}T12:00:00Z`))
}

/** "november 2026", of a moment. */
export function monthWords(moment: string): string {
  return MONTH.format(new Date(moment))
}
