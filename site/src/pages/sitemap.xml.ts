import type { APIRoute } from 'astro'
import { HOME_PATH, KINDS_WITH_LIST, listPath, pathsOfDocument, SEARCH_PATH } from 'content-models'
import { absoluteUrl } from '../content/href.ts'
import { getAddresses } from '../content/queries.ts'
import { escapeXml } from '../content/xml.ts'

/** Every page that may be found, with the day of its last change where there is one. */
export const GET: APIRoute = async (context) => {
  const documents = await getAddresses(context)
  const entries = [
    ...[HOME_PATH, SEARCH_PATH, ...KINDS_WITH_LIST.map((kind) => listPath(kind))].map((path) =>
      entry(path, context.site),
    ),
    ...documents.flatMap((document) =>
      pathsOfDocument(document)
        .filter((path) => path.endsWith('/'))
        .map((path) => entry(path, context.site, document.updatedAt)),
    ),
  ]
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

function entry(path: string, site: URL | undefined, updatedAt?: string): string {
  const changed = updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : ''
  return `<url><loc>${escapeXml(absoluteUrl(path, site))}</loc>${changed}</url>`
}
