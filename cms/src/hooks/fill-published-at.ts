import type { CollectionBeforeChangeHook } from 'payload'

/** Notes the moment of the first publication; an import may have set an earlier one. */
export const fillPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published') return data
  const known = data.publishedAt ?? originalDoc?.publishedAt
  return known ? data : { ...data, publishedAt: new Date().toISOString() }
}
