import type { Kind } from 'content-models'
import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { fieldLabel } from '../feed/field-label.ts'
import { toPublishedDocuments } from '../feed/to-published-documents.ts'

/** Refuses a publication that the feed could not hand over, and says which field is wrong. Drafts may be unfinished. */
export function checkPublishable(kind: Kind): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, collection, req }) => {
    if (data._status !== 'published') return data
    const now = new Date().toISOString()
    const draft = { id: 'nieuw', createdAt: now, ...originalDoc, ...data, updatedAt: now }
    const [result] = await toPublishedDocuments(kind, [draft], req.payload)
    if (!result || result.problems.length === 0) return data
    const errors = result.problems.map(({ path, message }) => ({
      path,
      message,
      label: fieldLabel(req.payload, kind, path.split('.')[0] ?? path),
    }))
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
}
