const TIME = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** A moment as people say it: the time alone when it is today. */
export function dutchMoment(moment: string): string {
  const date = new Date(moment)
  const isToday = DAY.format(date) === DAY.format(new Date())
  return isToday ? TIME.format(date) : `${DAY.format(date)} ${TIME.format(date)}`
}

/** A span of time in seconds, as people say it. */
export function dutchDuration(milliseconds: number): string {
  const seconds = (milliseconds / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })
  return `${seconds} s`
}
