import ICAL from 'ical.js'

/** Longest line in octets, its end aside (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** What RFC 5545 has against a calendar file: its lines, and the properties that must be there once. */
export function calendarComplaints(text: string): string[] {
  const lines = text.split('\r\n')
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  const identities = events.map((event) => event.getFirstPropertyValue('uid'))
  return [
    ...(lines.at(-1) === '' ? [] : ['the last line has no end']),
    ...lines.filter((line) => /[\r\n]/.test(line)).map((line) => `a line ends by half: ${line}`),
    ...lines
      .filter((line) => Buffer.byteLength(line) > LONGEST_LINE)
      .map((line) => `a line is too long: ${line}`),
    ...missing(calendar, ['prodid', 'version']),
    ...(calendar.getFirstPropertyValue('version') === '2.0' ? [] : ['is not of version 2.0']),
    ...(events.length > 0 ? [] : ['has no event']),
    ...(new Set(identities).size === identities.length ? [] : ['events share an identity']),
    ...events.flatMap(eventComplaints),
  ]
}

function eventComplaints(component: ICAL.Component): string[] {
  const event = new ICAL.Event(component)
  const stamp = component.getFirstPropertyValue('dtstamp') as ICAL.Time | null
  return [
    ...missing(component, ['uid', 'dtstamp', 'dtstart', 'summary']),
    ...(stamp?.zone === ICAL.Timezone.utcTimezone ? [] : ['dtstamp is not in UTC']),
    ...(component.getFirstProperty('dtend') && component.getFirstProperty('duration')
      ? ['has both an end and a duration']
      : []),
    ...(component.getFirstProperty('dtend') && event.endDate.compare(event.startDate) <= 0
      ? ['ends before it begins']
      : []),
    ...component
      .getAllSubcomponents('valarm')
      .flatMap((alarm) => missing(alarm, ['action', 'trigger', 'description'])),
  ]
}

/** The properties that do not stand there exactly once. */
function missing(component: ICAL.Component, names: string[]): string[] {
  return names
    .filter((name) => component.getAllProperties(name).length !== 1)
    .map((name) => `${component.name} needs one ${name}`)
}
