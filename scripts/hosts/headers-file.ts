import { CACHING } from '../serve/headers.ts'
import type { HostFacts } from './describe-host.ts'

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read. They join the values of rules that both fit a path, so that no
 * header may stand in two; what isn't named here they let readers ask for again each time, as our own server does.
 */
export function headersFile({ basePath, headers, hashedFiles }: HostFacts): string {
  const general = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  const hashed = hashedFiles.flatMap((path) => [
    withOneSplat(path),
    `  Cache-Control: ${CACHING.hashed}`,
  ])
  return [
    '# Gemaakt met de release: niet wijzigen.',
    `${basePath}*`,
    ...general,
    ...hashed,
    '',
  ].join('\n')
}

/** They take `*` at the end only; a folder before it has a name that begins with a colon. */
function withOneSplat(path: string): string {
  return path.replace(/\*(?=.)/g, ':folder')
}
