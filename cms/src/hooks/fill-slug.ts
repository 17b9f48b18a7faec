import { LIMITS, RESERVED_SLUGS, slugify } from 'content-models'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

type SlugQuestion = { collection: string; id: string | undefined; req: PayloadRequest }

/**
 * Gives a document its slug. An empty one is made of the title, with a number behind it when it is taken; from then on
 * it stays. Only while a new draft is being typed (autosave) it follows the title, because "Bu" is no address.
 */
export const fillSlug: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const question = { collection: collection.slug, id: originalDoc?.id as string | undefined, req }
  const given = typeof data.slug === 'string' ? data.slug.trim() : ''
  if (given !== '' && !isStillTyped(data, originalDoc, req)) {
    if (given !== originalDoc?.slug && (await isTaken(given, question)))
      throw slugTaken(given, question)
    return { ...data, slug: given }
  }
  const base = slugify(typeof data.title === 'string' ? data.title : '')
  if (base === '') return { ...data, slug: given === '' ? null : given }
  return { ...data, slug: await freeSlug(base, question) }
}

/** True for the autosaved draft whose slug still is the one we made of its former title. */
function isStillTyped(
  data: Record<string, unknown>,
  originalDoc: Record<string, unknown> | undefined,
  req: PayloadRequest,
): boolean {
  if (req.query?.autosave !== 'true' || !originalDoc || originalDoc.publishedAt) return false
  if (data._status === 'published' || data.slug !== originalDoc.slug) return false
  const made = slugify(typeof originalDoc.title === 'string' ? originalDoc.title : '')
  return originalDoc.slug === made || new RegExp(`^${made}-\\d+$`).test(String(originalDoc.slug))
}

async function freeSlug(base: string, question: SlugQuestion): Promise<string> {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`
    const slug = `${base.slice(0, LIMITS.slug - suffix.length).replace(/-+$/, '')}${suffix}`
    if (!RESERVED_SLUGS.includes(slug) && !(await isTaken(slug, question))) return slug
  }
}

async function isTaken(slug: string, { collection, id, req }: SlugQuestion): Promise<boolean> {
  const found = await req.payload.find({
    collection: collection as 'articles',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 2,
    select: { slug: true },
    trash: true,
    req,
  })
  return found.docs.some((doc) => doc.id !== id)
}

function slugTaken(slug: string, { collection, req }: SlugQuestion): ValidationError {
  const message = `Het adres "${slug}" is al van een ander stuk. Kies een ander adres, of maak het veld leeg: dan bedenken wij er een. Wat je typte, is niet verloren.`
  return new ValidationError({ collection, errors: [{ message, path: 'slug' }], req }, req.t)
}
