/** A web address without a query or fragment; anything else becomes a problem. */
export function readWebAddress(name: string, value: string, problems: string[]): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  if (isWeb && !url.search && !url.hash && !url.username && !url.password) return url.href
  problems.push(
    `${name} is "${value}". Geef een webadres dat met http:// of https:// begint, zonder ? of #.`,
  )
  return value
}
