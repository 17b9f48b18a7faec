import type { FactQuote } from 'content-models'

/** The ids of all living facts that texts, anywhere within a value, quote. */
export function quotedIds(value: unknown): string[] {
  const ids = new Set<string>()
  collect(value, ids)
  return [...ids]
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (isQuote(value)) ids.add(value.id)
  else for (const child of Object.values(value)) collect(child, ids)
}

/** Whether a part of a text quotes a living fact. */
export function isQuote(value: object): value is FactQuote {
  return (value as { type?: unknown }).type === 'fact'
}
