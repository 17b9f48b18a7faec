/** The lines of a text that hold something, trimmed. Anything that isn't text gives none. */
export function splitLines(value: unknown): string[] {
  if (typeof value !== 'string') return []
  return value
    .split(/\r?\n/)
    .map((line) => line.replace(/^[-•*]\s+/, '').trim())
    .filter((line) => line !== '')
}
