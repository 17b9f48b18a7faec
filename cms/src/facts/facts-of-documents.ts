import type { Payload } from 'payload'
import { quotedFacts } from './quoted-facts.ts'

/** What is known of a living fact that a document quotes. */
export type KnownFact = { title: string; isPublished: boolean }

/** The living facts that documents quote, by id; `published` names those that are published together with them. */
export async function factsOfDocuments(
  documents: unknown[],
  payload: Payload,
  published: ReadonlySet<string> = new Set(),
): Promise<Map<string, KnownFact>> {
  const ids = quotedFacts(documents)
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'facts',
    where: { id: { in: ids } },
    select: { title: true, _status: true },
    depth: 0,
    pagination: false,
  })
  return new Map(
    docs.map(({ id, title, _status }) => [
      id,
      { title: title ?? '', isPublished: _status === 'published' || published.has(id) },
    ]),
  )
}

/** Why a living fact can't be quoted in a text that readers get, for the editor; undefined when it can. */
export function problemOfFact(fact: KnownFact | undefined): string | undefined {
  if (!fact) return 'Een levend feit in de tekst bestaat niet meer. Kies een ander of haal het weg.'
  if (fact.isPublished) return undefined
  return `Het levende feit "${fact.title}" in de tekst staat nog niet op de site. Publiceer eerst dat feit, of haal het uit de tekst.`
}
