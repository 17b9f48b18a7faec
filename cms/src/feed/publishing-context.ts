import type { Image, MediaFile, Reference } from 'content-models'
import type { Payload } from 'payload'
import { type KnownFact, problemOfFact } from '../facts/facts-of-documents.ts'
import { kindOfCollection } from '../kinds.ts'
import type { Media } from '../payload-types.ts'
import { imageFiles } from './image-files.ts'

/** What stops a document from being published: which field, and a Dutch sentence for the editor. */
export type PublishingProblem = { path: string; message: string }

/** What converters may ask about the world outside their document. */
export type PublishingContext = {
  /** The picture with this id, or undefined when it is gone or no picture. */
  image(id: unknown): Image | undefined
  /** The file as it was uploaded, or undefined when it is gone. */
  file(id: unknown): MediaFile | undefined
  /** The living fact with this id, or why it can't be quoted: a Dutch sentence. */
  fact(id: unknown): { id: string } | { problem: string }
  /** The address of the route with this id, or undefined when it is gone. */
  routeSlug(id: unknown): string | undefined
  problems: PublishingProblem[]
  /** What was asked so far. */
  readonly sources: Sources
}

/** What a document was made of beside itself. */
export type Sources = Record<'media' | 'facts' | 'routes', SourceVersion[]>
/** An id, and what stood for it at that moment: null when nothing did. */
type SourceVersion = [id: string, version: string | null]
/** How a living fact that may be quoted stands in the sources. */
export const PUBLISHED = 'published'

/** What documents may name: media, living facts, and the routes that they stand below. */
export type Surroundings = {
  media?: ReadonlyMap<string, Media>
  facts?: ReadonlyMap<string, KnownFact>
  routeSlugs?: ReadonlyMap<string, string> | undefined
}

/** A context for documents that may name any of these. */
export function publishingContext({
  media = new Map(),
  facts = new Map(),
  routeSlugs = new Map(),
}: Surroundings): PublishingContext {
  const sources: Sources = { media: [], facts: [], routes: [] }
  const note = (name: keyof Sources, id: string, version: string | null | undefined) => {
    if (id !== '') sources[name].push([id, version ?? null])
  }
  const mediumOf = (value: unknown) => {
    const id = idOf(value) ?? ''
    const medium = media.get(id)
    note('media', id, medium?.updatedAt)
    return medium
  }
  return {
    image: (id) => toImage(mediumOf(id)),
    file: (id) => toFile(mediumOf(id)),
    fact: (value) => {
      const id = idOf(value) ?? ''
      const problem = problemOfFact(facts.get(id))
      note('facts', id, problem === undefined ? PUBLISHED : null)
      return problem === undefined ? { id } : { problem }
    },
    routeSlug: (value) => {
      const id = idOf(value) ?? ''
      const slug = routeSlugs.get(id)
      note('routes', id, slug)
      return slug
    },
    problems: [],
    sources,
  }
}

/** A polymorphic relationship as a reference, or undefined when it doesn't point at a document of ours. */
export function toReference(value: unknown): Reference | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { relationTo, value: target } = value as { relationTo?: unknown; value?: unknown }
  const kind = kindOfCollection(relationTo)
  const id = idOf(target)
  return kind && id ? { kind, id } : undefined
}

/** The id of a relationship, whether it was filled in by Payload or not. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value !== 'object' || value === null) return undefined
  const { id } = value as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}

/** Reads the media that any of the documents names, anywhere in them. */
export async function mediaOfDocuments(
  documents: unknown[],
  payload: Payload,
): Promise<Map<string, Media>> {
  const ids = new Set<string>()
  for (const document of documents) collectMediaIds(document, ids)
  if (ids.size === 0) return new Map()
  const found = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
  })
  return new Map(found.docs.map((media) => [media.id, media]))
}

const MEDIA_FIELDS = new Set(['image', 'file', 'value'])

/** Gathers every id that may be a medium's: cheaper than asking each field, and a wrong guess finds nothing. */
function collectMediaIds(value: unknown, ids: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (MEDIA_FIELDS.has(key) && value.length <= 64) ids.add(value)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const child of value) collectMediaIds(child, ids, key)
    return
  }
  for (const name in value) collectMediaIds((value as Record<string, unknown>)[name], ids, name)
  const own = MEDIA_FIELDS.has(key) ? idOf(value) : undefined
  if (own) ids.add(own)
}

function toImage(media: Media | undefined): Image | undefined {
  if (!media?.mimeType?.startsWith('image/') || !media.alt?.trim()) return undefined
  const files = imageFiles(media.renditions ?? [])
  if (files.length === 0) return undefined
  const credit = media.credit?.trim()
  return { id: media.id, alt: media.alt.trim(), files, ...(credit ? { credit } : {}) }
}

function toFile(media: Media | undefined): MediaFile | undefined {
  const rendition = media?.renditions?.at(-1)
  return rendition && { name: rendition.name, type: rendition.type, bytes: rendition.bytes }
}
