import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { readEnvironment } from '../environment.ts'

/** What an answer to a form is: everything in it is escaped when it is written. */
type Answer = { status: number; title: string; body: ElementContent[] }

/**
 * A page of the cms that readers of the site see after posting a form. It looks like the site, loads one stylesheet of ours and
 * runs nothing.
 */
export function answerPage({ status, title, body }: Answer): Response {
  const { siteUrl } = readEnvironment()
  const page = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: 'nl' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `${title} · Oplaadpunt`),
        h('link', { rel: 'stylesheet', href: '/forms.css' }),
        h('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
      ]),
      h('body', [
        h('header', [h('a', { href: siteUrl.href, className: ['logo'] }, 'Oplaadpunt')]),
        h('main', [h('h1', title), ...body]),
      ]),
    ]),
  ])
  return new Response(toHtml(page), { status, headers: pageHeaders() })
}

/** Sends the browser on to a page of the site, with a new GET: loading it again posts nothing. */
export function goToSite(path: string): Response {
  const location = new URL(path.slice(1), readEnvironment().siteUrl).href
  return new Response(null, { status: 303, headers: { ...pageHeaders(), Location: location } })
}

function pageHeaders(): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // The page that thanks is on the site; browsers check where a form is sent on to as well.
    `form-action 'self' ${readEnvironment().siteUrl.origin}`,
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
