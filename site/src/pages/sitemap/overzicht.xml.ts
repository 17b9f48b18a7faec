import type { APIRoute } from 'astro'
import { HOME_PATH, KINDS_WITH_LIST, listPath, SEARCH_PATH } from 'content-models'
import { urlSet } from '../../content/url-set.ts'

/** The part of the sitemap with the pages that belong to no single document. */
export const GET: APIRoute = ({ site }) => {
  const paths = [HOME_PATH, SEARCH_PATH, ...KINDS_WITH_LIST.map((kind) => listPath(kind))]
  return urlSet(
    paths.map((path) => ({ path })),
    site,
  )
}
