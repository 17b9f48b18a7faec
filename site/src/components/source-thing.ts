import { isSafeHref, type Source } from 'content-models'
import type { CreativeWork } from 'schema-dts'

/** The sources of a text, as the works that it cites. */
export function citations(sources: Source[]): { citation?: CreativeWork[] } {
  const citation = sources.map(({ text, url }) => ({
    '@type': 'CreativeWork' as const,
    name: text,
    ...(url && isSafeHref(url) ? { url } : {}),
  }))
  return citation.length > 0 ? { citation } : {}
}
