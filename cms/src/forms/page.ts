import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { readEnvironment } from '../environment.ts'
import { crumbs, pageFooter, pageHeader, siteAddress } from './page-frame.ts'

/** In `public`; the first three are the site's own, copied when the cms is built. */
const STYLES = ['brand.css', 'base.css', 'header.css', 'page.css', 'form.css']

/** What an answer to a form is: everything in it is escaped when it is written. */
type Answer = { status: number; title: string; lead?: string; body: ElementContent[] }

/**
 * A page of the cms that readers of the site see after posting a form. It has the face of the site, loads only files of ours from
 * beside the forms, and runs nothing.
 */
export function answerPage({ status, title, lead, body }: Answer): Response {
  const page = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: 'nl' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `${title} · Oplaadpunt`),
        ...STYLES.map((name) => h('link', { rel: 'stylesheet', href: `/api/forms/${name}` })),
        h('link', { rel: 'icon', href: siteAddress('/favicon.svg'), type: 'image/svg+xml' }),
      ]),
      h('body', [
        h('a', { className: ['skip'], href: '#inhoud' }, 'Ga naar de inhoud'),
        pageHeader(),
        h('main', { className: ['wrap'], id: 'inhoud' }, [
          crumbs(),
          h('h1', title),
          ...(lead ? [h('p', { className: ['lead'] }, lead)] : []),
          ...body,
        ]),
        pageFooter(),
      ]),
    ]),
  ])
  return new Response(toHtml(page, { upperDoctype: true }), { status, headers: pageHeaders() })
}

/** Sends the browser on to a page of the site, with a new GET: loading it again posts nothing. */
export function goToSite(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { ...pageHeaders(), Location: siteAddress(path) },
  })
}

function pageHeaders(): Record<string, string> {
  const site = readEnvironment().siteUrl.origin
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' ${site}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // The page that thanks is on the site; browsers check where a form is sent on to as well.
    `form-action 'self' ${site}`,
  ]
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-store',
  }
}
