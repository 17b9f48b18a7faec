import { KINDS, type PublishedDocument } from 'content-models'

/** The ids of all documents that a document names in a field, such as `related` or a stop's route; links in texts aside. */
export function referencedIds(document: PublishedDocument): string[] {
  const ids = new Set<string>()
  for (const [name, value] of Object.entries(document)) if (name !== 'body') collect(value, ids)
  return [...ids]
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null || isLink(value)) return
  const { kind, id } = value as { kind?: unknown; id?: unknown }
  if (typeof id === 'string' && (KINDS as unknown[]).includes(kind)) ids.add(id)
  for (const child of Object.values(value)) collect(child, ids)
}

function isLink(value: object): boolean {
  return (value as { type?: unknown }).type === 'link'
}
