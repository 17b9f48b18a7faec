import type { APIRoute } from 'astro'
import { DATA_CATALOGUE_PATH } from 'content-models'
import { contactEmail } from '../../components/contact-email.ts'
import { dataCatalogue } from '../../components/data-catalogue.ts'
import { absoluteUrl } from '../../content/href.ts'
import { getSitemapParts } from '../../content/index-queries.ts'
import { contentLicence } from '../../content/licence.ts'

/** What open data there is, in DCAT: catalogues of governments read this. */
export const GET: APIRoute = async (context) => {
  const address = (path: string) => absoluteUrl(path, context.site)
  const [parts, email] = await Promise.all([getSitemapParts(context), contactEmail(context)])
  const catalogue = dataCatalogue({ parts, address, email, licence: contentLicence() })
  return new Response(JSON.stringify({ '@id': address(DATA_CATALOGUE_PATH), ...catalogue }), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  })
}
