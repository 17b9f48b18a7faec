import type { APIRoute } from 'astro'
import { SITEMAP_PATH } from 'content-models'
import { absoluteUrl } from '../content/href.ts'

/** Everything may be found. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(SITEMAP_PATH, site)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
