/** A value as one line of text, or undefined when it is none. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return asList(value)?.join(', ')
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined
}

/** A value as a list of texts: a list, or words with commas between them. */
export function asList(value: unknown): string[] | undefined {
  if (Array.isArray(value)) {
    const texts = value.map((entry) => (Array.isArray(entry) ? undefined : asText(entry)))
    return texts.every((text) => text !== undefined) ? texts : undefined
  }
  const text = asText(value)
  return text
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

/** A value as a moment, ISO 8601 in UTC; days count from noon, so that they stay that day in the Netherlands. */
export function asMoment(value: unknown): string | undefined {
  const text = asText(value)
  if (!text) return undefined
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text)
  const day = dutch
    ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`
    : text
  if (!/^\d{4}-\d{2}-\d{2}/.test(day)) return undefined
  const moment = new Date(day.length === 10 ? `${day}T12:00:00Z` : day)
  if (Number.isNaN(moment.getTime())) return undefined
  // JavaScript takes 31 February as 3 March.
  const isSameDay = day.length > 10 || moment.toISOString().startsWith(day)
  return isSameDay ? moment.toISOString() : undefined
}

/** A value as a whole number of at least `min`. */
export function asNumber(value: unknown, min: number): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= min
    ? number
    : undefined
}

/** A value as names with values, or undefined. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** A text of at most so many characters, cut between words. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const kept = text.slice(0, max - 1)
  const space = kept.lastIndexOf(' ')
  return `${space > max / 2 ? kept.slice(0, space) : kept}…`
}

/** A text in at most `count` parts of at most `max` characters, cut between sentences; undefined when it doesn't fit. */
export function inPoints(text: string, max: number, count: number): string[] | undefined {
  const points: string[] = []
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const last = points.at(-1)
    if (last !== undefined && last.length + sentence.length + 1 <= max)
      points[points.length - 1] = `${last} ${sentence}`
    else points.push(sentence)
  }
  return points.length <= count && points.every((point) => point.length <= max) ? points : undefined
}
