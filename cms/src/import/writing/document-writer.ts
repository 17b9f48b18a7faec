import { type Kind, LIMITS } from 'content-models'
import type { CollectionSlug, Payload } from 'payload'
import { ValidationError } from 'payload'
import { COLLECTION_OF_KIND } from '../../kinds.ts'
import { contentHash, inputHash } from './content-hash.ts'
import type { KnownDocument } from './known-documents.ts'

/** One document to write. */
export type Writing = {
  kind: Kind
  key: string
  data: Record<string, unknown>
  publish: boolean
  known: KnownDocument | undefined
}

/** What came of it. `note` is a Dutch sentence about something that went otherwise than asked. */
export type Written = {
  id: string
  status: 'created' | 'updated' | 'unchanged' | 'kept'
  note?: string
}

export type WriteOptions = { payload: Payload; dryRun: boolean; overwrite: boolean }

const KEPT = {
  trash: 'Dit stuk staat in de prullenbak van het CMS. Het is niet teruggezet.',
  edited:
    'Een redacteur heeft dit stuk in het CMS gewijzigd. Het is niet overschreven. Met --overwrite gebeurt dat wel.',
}

/** Creates or updates a document, or leaves it as it is when that is right. */
export async function writeDocument(writing: Writing, options: WriteOptions): Promise<Written> {
  const { known, data, publish } = writing
  if (!known) return createDocument(writing, options)
  const { id } = known
  if (known.isTrashed) return { id, status: 'kept', note: KEPT.trash }
  const isSame = known.input === inputHash(data)
  if (isSame && (known.isPublished || !publish)) return { id, status: 'unchanged' }
  if (!options.overwrite && (await isEdited(writing, known, options.payload)))
    return isSame ? { id, status: 'unchanged' } : { id, status: 'kept', note: KEPT.edited }
  return updateDocument(writing, known, options)
}

async function isEdited(
  { kind }: Writing,
  known: KnownDocument,
  payload: Payload,
): Promise<boolean> {
  const current = await payload.findByID({
    collection: COLLECTION_OF_KIND[kind],
    id: known.id,
    draft: true,
    depth: 0,
  })
  return contentHash(current as unknown as Record<string, unknown>) !== known.content
}

function hashesOf(data: Record<string, unknown>): string {
  return `${inputHash(data)}.${contentHash(data)}`
}

async function createDocument(
  { kind, key, data, publish }: Writing,
  { payload, dryRun }: WriteOptions,
): Promise<Written> {
  const collection = COLLECTION_OF_KIND[kind]
  const slug = await freeSlug(payload, collection, data.slug)
  const note =
    slug && slug !== data.slug
      ? `Het adres "${String(data.slug)}" was al van een ander stuk. Dit kreeg "${slug}".`
      : undefined
  if (dryRun) return { id: `nieuw-${key}`, status: 'created', ...(note ? { note } : {}) }
  const { id } = await payload.create({
    collection: collection as 'articles',
    data: asData({
      ...data,
      ...(slug ? { slug } : {}),
      importKey: key,
      importHash: hashesOf(data),
      _status: publish ? 'published' : 'draft',
    }),
    draft: !publish,
    depth: 0,
  })
  return { id, status: 'created', ...(note ? { note } : {}) }
}

async function updateDocument(
  { kind, data, publish }: Writing,
  known: KnownDocument,
  { payload, dryRun }: WriteOptions,
): Promise<Written> {
  const { slug, ...rest } = data
  const isOwnSlug = !slug || known.slug === slug || known.slug.startsWith(`${String(slug)}-`)
  const note = isOwnSlug
    ? undefined
    : `De bron noemt nu het adres "${String(slug)}". Het blijft "${known.slug}", zodat links blijven werken.`
  if (!dryRun)
    await payload.update({
      collection: COLLECTION_OF_KIND[kind] as 'articles',
      id: known.id,
      data: asData({
        ...emptyFields(kind, payload),
        ...rest,
        importHash: hashesOf(data),
        _status: publish ? 'published' : 'draft',
      }),
      draft: !publish,
      depth: 0,
    })
  return { id: known.id, status: 'updated', ...(note ? { note } : {}) }
}

const KEPT_FIELDS =
  /^(id|title|slug|publishedAt|importKey|importHash|position|createdAt|updatedAt|deletedAt|_status)$/

/** Every content field without a value, so that what the source no longer says goes. */
function emptyFields(kind: Kind, payload: Payload): Record<string, unknown> {
  const { flattenedFields } = payload.collections[COLLECTION_OF_KIND[kind]].config
  const fields = flattenedFields.filter(({ name }) => !KEPT_FIELDS.test(name))
  return Object.fromEntries(
    fields.map((field) => {
      if (field.type === 'group')
        return [
          field.name,
          Object.fromEntries(field.flattenedFields.map(({ name }) => [name, null])),
        ]
      const isList = field.type === 'array' || ('hasMany' in field && field.hasMany)
      return [field.name, isList ? [] : null]
    }),
  )
}

/** The address that the source asks for, with a number behind it when it is taken; undefined when it asks for none. */
async function freeSlug(
  payload: Payload,
  collection: CollectionSlug,
  wanted: unknown,
): Promise<string | undefined> {
  if (typeof wanted !== 'string') return undefined
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`
    const slug = `${wanted.slice(0, LIMITS.slug - suffix.length)}${suffix}`
    const { totalDocs } = await payload.count({
      collection: collection as 'articles',
      where: { slug: { equals: slug } },
      trash: true,
    })
    if (totalDocs === 0) return slug
  }
}

/** The Local API's own types can't follow data that is made field by field; Payload validates it. */
function asData(data: Record<string, unknown>): never {
  return data as never
}

/** Why a document was refused, in the words that an editor would read. */
export function refusal(error: unknown): string {
  if (error instanceof ValidationError)
    return error.data.errors
      .map(({ message, label, path }) => `${label ?? path}: ${message}`)
      .join(' ')
  return error instanceof Error ? error.message : String(error)
}
