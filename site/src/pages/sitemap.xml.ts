import type { APIRoute } from 'astro'
import { isKindWithPage, SITEMAP_OVERVIEW_PATH, sitemapPath } from 'content-models'
import { absoluteUrl } from '../content/href.ts'
import { getSitemapParts } from '../content/index-queries.ts'
import { escapeXml } from '../content/xml.ts'

/** The parts of the sitemap (sitemaps.org): one for the overviews, and a number for each kind of document. */
export const GET: APIRoute = async (context) => {
  const kinds = [...(await getSitemapParts(context))].filter(([kind]) => isKindWithPage(kind))
  const parts = kinds.flatMap(([kind, total]) =>
    Array.from({ length: total }, (_, index) => sitemapPath(kind, index + 1)),
  )
  const entries = [SITEMAP_OVERVIEW_PATH, ...parts].map(
    (path) => `<sitemap><loc>${escapeXml(absoluteUrl(path, context.site))}</loc></sitemap>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>
`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
