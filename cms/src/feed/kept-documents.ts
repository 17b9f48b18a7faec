import type { Payload } from 'payload'
import { z } from 'zod'
import type { WrittenChange } from './feed-answer.ts'
import type { FullRow } from './journal.ts'
import { lookAtSources } from './look-at-sources.ts'
import type { Sources } from './publishing-context.ts'

/**
 * The code that makes documents: the same name stands for the same code. Next writes it into the build; where it is unknown,
 * nothing is kept.
 */
function buildName(): string | undefined {
  return process.env.CMS_BUILD || undefined
}

const versionsSchema = z.array(z.tuple([z.string(), z.string()]))
/** All that a kept document was made of. As long as that is the same, making it anew would give the same. */
const stampSchema = z.object({
  build: z.string(),
  updatedAt: z.string(),
  media: versionsSchema,
  facts: versionsSchema,
  routes: versionsSchema,
})
type Stamp = z.infer<typeof stampSchema>

type Keepsake = { document: string; stamp: Stamp }
type KeptDocument = Keepsake & { documentId: string }

/**
 * The documents that are kept with these rows and would be the same if they were made now. `published` holds the `updatedAt` of
 * what is published at this moment.
 */
export async function freshDocuments(
  rows: FullRow[],
  published: Map<string, string>,
  payload: Payload,
): Promise<Map<string, WrittenChange>> {
  const kept = rows
    .flatMap(keptWith)
    .filter(({ documentId, stamp }) => stamp.updatedAt === published.get(documentId))
  const areAsBefore = await lookAtSources(
    kept.map(({ stamp }) => stamp),
    payload,
  )
  const fresh = kept.filter(({ stamp }) => areAsBefore(stamp))
  return new Map(
    fresh.map(({ documentId: id, document, stamp: { updatedAt } }) => [
      id,
      { change: 'published', id, updatedAt, document },
    ]),
  )
}

function keptWith({ documentId, document, stamp }: FullRow): KeptDocument[] {
  const parsed = stampSchema.safeParse(stamp).data
  if (!document || !parsed || parsed.build !== buildName()) return []
  return [{ documentId, document, stamp: parsed }]
}

/** A document that was made just now: its `updatedAt`, its JSON, and what it was made of. */
export type MadeDocument = { updatedAt: string; document: string; sources: Sources }

/** What is kept of a document beside its row: nothing when it names something that is gone, or where our code has no name. */
export function keepsake({ updatedAt, document, sources }: MadeDocument): Partial<Keepsake> {
  const stamp = stampSchema.safeParse({ build: buildName(), updatedAt, ...sources }).data
  return stamp ? { document, stamp } : {}
}

/** Keeps documents with rows that are there already. A row that is replaced by a newer one takes its document along. */
export async function keepDocuments(
  made: { row: FullRow; made: MadeDocument }[],
  payload: Payload,
): Promise<void> {
  try {
    for (const { row, made: document } of made) {
      const data = keepsake(document)
      if (!data.stamp) continue
      await payload.db.updateOne({ collection: 'feed-changes', id: row.id, data, returning: false })
    }
  } catch (error) {
    // Readers have their answer all the same, and who asks next gets it in the same way.
    payload.logger.warn({ err: error, msg: 'Documents of the feed could not be kept.' })
  }
}
