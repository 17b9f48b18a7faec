/** A line of its own begins with a capital. */
export function startWithCapital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}
