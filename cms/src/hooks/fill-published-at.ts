import type { CollectionBeforeChangeHook } from 'payload'

/** Notes the moment of the first publication; an import may have set an earlier one. */
export const fillPublishedAt: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (data._status !== 'published') return data
  const known = data.publishedAt ?? (operation === 'update' ? originalDoc?.publishedAt : undefined)
  return known ? data : { ...data, publishedAt: new Date().toISOString() }
}
