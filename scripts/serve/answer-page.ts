import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { cacheControl, securityHeaders } from './headers.ts'
import { hashStyles } from './style-hashes.ts'

/** Answers with a page whose status isn't 200. */
export function answerPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    ...securityHeaders({ styleHashes: hashStyles(html) }),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Cache-Control': cacheControl('/'),
  })
  response.end(response.req.method === 'HEAD' ? undefined : html)
}

/** The release's own page for what isn't there, with 404, or 410 for what was withdrawn. */
export function answerMissing(response: ServerResponse, status: number, folder: string): void {
  const file = join(folder, '404.html')
  const html = existsSync(file)
    ? readFileSync(file, 'utf8')
    : plainPage('Niet gevonden', 'Deze pagina is er niet.')
  answerPage(response, status, html)
}

/** What readers see before the first release. */
export function answerNoRelease(response: ServerResponse): void {
  response.setHeader('Retry-After', '5')
  const text = 'Er is nog geen versie van de site gemaakt. Kijk over een paar seconden nog eens.'
  answerPage(response, 503, plainPage('De site is nog niet klaar', text))
}

/** Sends the reader on, for good. */
export function answerMoved(response: ServerResponse, location: string): void {
  response.setHeader('Location', location)
  answerPage(response, 308, plainPage('Verhuisd', 'Deze pagina staat op een ander adres.'))
}

/** A page that needs nothing of a release; title and text are HTML. */
export function plainPage(title: string, text: string): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><h1>${title}</h1><p>${text}</p></html>
`
}
