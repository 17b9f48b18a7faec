/** A port from 1 to 65535; anything else becomes a problem and the default takes its place. */
export function readPort(
  name: string,
  value: string | undefined,
  fallback: number,
  problems: string[],
): number {
  const text = value?.trim()
  if (!text) return fallback
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65535) return port
  problems.push(`${name} is "${text}". Een poort is een heel getal van 1 tot en met 65535.`)
  return fallback
}
