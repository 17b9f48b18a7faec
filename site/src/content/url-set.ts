import { absoluteUrl } from './href.ts'
import { escapeXml } from './xml.ts'

/** A page that may be found; `updatedAt` is an ISO moment. */
export type SitemapEntry = { path: string; updatedAt?: string }

/** A part of the sitemap as an answer (sitemaps.org). */
export function urlSet(entries: SitemapEntry[], site: URL | undefined): Response {
  const lines = entries.map(({ path, updatedAt }) => {
    const changed = updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : ''
    return `<url><loc>${escapeXml(absoluteUrl(path, site))}</loc>${changed}</url>`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
