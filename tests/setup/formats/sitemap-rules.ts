import { XMLValidator } from 'fast-xml-parser'
import { readXml } from './atom-rules.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** The limits of sitemaps.org. */
const MOST_ADDRESSES = 50_000
const LONGEST_ADDRESS = 2048
/** W3C Datetime: a day, or a moment with its zone. */
const LASTMOD = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

/** A page in a sitemap, or a part of a sitemap. */
export type SitemapItem = { loc: string; lastmod?: string }

/** What a sitemap or an index of sitemaps names, and what sitemaps.org has against it. */
export function readSitemap(xml: string): { items: SitemapItem[]; complaints: string[] } {
  const sound = XMLValidator.validate(xml)
  if (sound !== true) return { items: [], complaints: [sound.err.msg] }
  const document = readXml(xml) as Record<string, Record<string, unknown>[]>
  const root = (document.urlset ?? document.sitemapindex)?.[0] ?? {}
  const items = ((root.url ?? root.sitemap ?? []) as Record<string, string[]>[]).map((entry) => ({
    loc: entry.loc?.[0] ?? '',
    ...(entry.lastmod?.[0] ? { lastmod: entry.lastmod[0] } : {}),
  }))
  const addresses = items.map(({ loc }) => loc)
  return {
    items,
    complaints: [
      ...(root['@xmlns'] === NAMESPACE ? [] : ['is not in the namespace of sitemaps.org']),
      ...(items.length > 0 && items.length <= MOST_ADDRESSES
        ? []
        : [`has ${items.length} addresses`]),
      ...(new Set(addresses).size === addresses.length ? [] : ['names an address twice']),
      ...addresses.filter((loc) => !URL.canParse(loc) || loc.length > LONGEST_ADDRESS),
      ...items.flatMap(({ lastmod }) => (lastmod && !LASTMOD.test(lastmod) ? [lastmod] : [])),
    ],
  }
}
