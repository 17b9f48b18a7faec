/** The ids of all documents that links in a text, anywhere within a value, point at. */
export function linkedIds(value: unknown): string[] {
  const ids = new Set<string>()
  collect(value, ids)
  return [...ids]
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  const { type, to } = value as { type?: unknown; to?: { id?: unknown } }
  if (type === 'link' && typeof to?.id === 'string') ids.add(to.id)
  for (const child of Object.values(value)) collect(child, ids)
}
