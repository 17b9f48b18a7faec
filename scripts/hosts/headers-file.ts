import { CACHING, POLICY } from '../serve/headers.ts'
import type { HostFacts } from './describe-host.ts'

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read. They join the values of rules that both fit a path, so that no
 * header may stand in two; what isn't named here they let readers ask for again each time, as our own server does. The policy
 * stands with each folder, because Cloudflare takes lines of 2,000 characters at most.
 */
export function headersFile({ basePath, headers, policies, hashedFiles }: HostFacts): string {
  const { [POLICY]: _, ...general } = headers
  return [
    '# Gemaakt met de release: niet wijzigen.',
    ...rule(`${basePath}*`, general),
    ...Object.entries(policies).flatMap(([path, policy]) => rule(path, { [POLICY]: policy })),
    ...hashedFiles.flatMap((path) => rule(withOneSplat(path), { 'Cache-Control': CACHING.hashed })),
    '',
  ].join('\n')
}

function rule(path: string, headers: Record<string, string>): string[] {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
}

/** They take `*` at the end only; a folder before it has a name that begins with a colon. */
function withOneSplat(path: string): string {
  return path.replace(/\*(?=.)/g, ':folder')
}
