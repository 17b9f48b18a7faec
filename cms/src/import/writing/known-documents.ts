import { KINDS, type Kind, LISTED_KINDS } from 'content-models'
import type { Payload } from 'payload'
import { COLLECTION_OF_KIND } from '../../kinds.ts'

/** A document that an earlier import made. */
export type KnownDocument = {
  id: string
  kind: Kind
  slug: string
  isTrashed: boolean
  isPublished: boolean
  /** Hashes of what was read, and of what was written. */
  input: string
  content: string
}

/** The key of a source file: it stays the same for the life of a document. */
export function importKey(sourceName: string, file: string): string {
  return `${sourceName}/${file}`
}

/** The documents that came from a source before, by their key. */
export async function knownDocuments(payload: Payload, sourceName: string) {
  const known = new Map<string, KnownDocument>()
  for (const kind of KINDS) {
    const { docs } = await payload.find({
      collection: COLLECTION_OF_KIND[kind],
      where: { importKey: { exists: true } },
      select: { importKey: true, importHash: true, slug: true, deletedAt: true, _status: true },
      draft: true,
      trash: true,
      depth: 0,
      pagination: false,
    })
    for (const doc of docs.filter((doc) => doc.importKey?.startsWith(`${sourceName}/`))) {
      const [input = '', content = ''] = (doc.importHash ?? '').split('.')
      known.set(`${kind}:${doc.importKey}`, {
        id: doc.id,
        kind,
        slug: doc.slug ?? '',
        isTrashed: Boolean(doc.deletedAt),
        isPublished: doc._status === 'published',
        input,
        content,
      })
    }
  }
  return known
}

/** Themes by their slug and by their title, in small letters. */
export async function themesByName(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'themes',
    select: { slug: true, title: true },
    draft: true,
    depth: 0,
    pagination: false,
  })
  const pairs = docs.flatMap(({ id, slug, title }) =>
    [title, slug].flatMap((name) => (name ? [[name.toLowerCase(), id] as const] : [])),
  )
  return new Map(pairs)
}

/** Kinds that have themes. */
export function hasThemes(kind: Kind): boolean {
  return LISTED_KINDS.some((listed) => listed === kind)
}
