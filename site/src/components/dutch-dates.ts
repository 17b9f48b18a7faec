const ZONE = 'Europe/Amsterdam'
const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: ZONE })
const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: ZONE })

/** "3 september 2026", of a calendar day such as `2026-09-03`. */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T12:00:00Z`))
}

/** "november 2026", of a moment. */
export function monthWords(moment: string): string {
  return MONTH.format(new Date(moment))
}
