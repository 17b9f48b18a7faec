import { LIMITS, RESERVED_SLUGS, slugify } from 'content-models'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { ValidationError } from 'payload'
import { releaseSlug, reserveSlug } from './slug-reservations.ts'

type SlugQuestion = { collection: CollectionSlug; id: string | undefined; req: PayloadRequest }
type Values = Record<string, unknown>

/**
 * Gives a document its slug. An empty one is made of the title, with a number behind it when it is taken; from then on
 * it stays. Only while a new draft is being typed (autosave) it follows the title, because "Bu" is no address.
 */
export const fillSlug: CollectionBeforeChangeHook = async (args) => {
  const { data, collection, operation, req } = args
  // A copy is created with the document that it was copied from as its original.
  const originalDoc = operation === 'create' ? undefined : (args.originalDoc as Values | undefined)
  const question = {
    collection: collection.slug as CollectionSlug,
    id: originalDoc?.id as string | undefined,
    req,
  }
  const given = text(data.slug)
  if (given !== '' && !isStillTyped(data, originalDoc, req)) {
    if (await isFree(given, question)) return { ...data, slug: given }
    if (!isMadeByUs(given, data, originalDoc)) throw slugTaken(given, question)
  }
  const base = slugify(text(data.title))
  if (base === '') return withoutSlug(data, text(originalDoc?.slug))
  return { ...data, slug: await freeSlug(base, question) }
}

/** Once a document is saved, the database guards its slug. */
export const letGoOfSlug: CollectionAfterChangeHook = ({ doc, collection }) => {
  releaseSlug(reservationKey(collection.slug, text(doc.slug)))
  return doc
}

/** True for the autosaved draft whose slug still is the one that we made of its former title. */
function isStillTyped(data: Values, originalDoc: Values | undefined, req: PayloadRequest): boolean {
  if (String(req.query?.autosave) !== 'true' || !originalDoc || originalDoc.publishedAt)
    return false
  return data._status !== 'published' && isMadeByUs(text(data.slug), data, originalDoc)
}

/** True for a slug that follows from the title, number or not, and that the editor left as it was. */
function isMadeByUs(slug: string, data: Values, originalDoc: Values | undefined): boolean {
  if (originalDoc === undefined || slug !== originalDoc.slug || originalDoc.publishedAt)
    return false
  const titles = [text(originalDoc.title), text(data.title)].map(slugify)
  return titles.includes(slug) || titles.includes(slug.replace(/-\d+$/, ''))
}

/** Without a title there is no slug yet. No key rather than null: a unique index takes many absent values, but one null. */
function withoutSlug(data: Values, known: string): Values {
  const { slug: _, ...rest } = data
  return known === '' ? rest : { ...rest, slug: known }
}

async function freeSlug(base: string, question: SlugQuestion): Promise<string> {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`
    const slug = `${base.slice(0, LIMITS.slug - suffix.length).replace(/-+$/, '')}${suffix}`
    if (!RESERVED_SLUGS.includes(slug) && (await isFree(slug, question))) return slug
  }
}

async function isFree(slug: string, { collection, id, req }: SlugQuestion): Promise<boolean> {
  if (!reserveSlug(reservationKey(collection, slug), id ?? req)) return false
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 2,
    pagination: false,
    select: { slug: true },
    trash: true,
    req,
  })
  return docs.every((doc) => doc.id === id)
}

function reservationKey(collection: string, slug: string): string {
  return `${collection}:${slug}`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function slugTaken(slug: string, { collection, req }: SlugQuestion): ValidationError {
  const message = `Het adres "${slug}" is al van een ander stuk. Kies een ander adres, of maak het veld leeg: dan bedenken wij er een. Wat je typte, is niet verloren.`
  return new ValidationError(
    { collection, errors: [{ message, path: 'slug', label: 'Adres' }], req },
    req.t,
  )
}
