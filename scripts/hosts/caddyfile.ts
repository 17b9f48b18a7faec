import { CACHING, CONTENT_TYPES, toPattern } from '../serve/headers.ts'
import type { HostFacts } from './describe-host.ts'

/** What goes into a site block of Caddy whose \`root\` is the folder of the current release. */
export function caddyfile(facts: HostFacts): string {
  const { basePath, headers, hashedFiles, hiddenFiles, withdrawnPaths } = facts
  const types = Object.entries(CONTENT_TYPES).filter(([ending]) => ending !== 'html')
  return `# Gemaakt met de release: niet wijzigen. Hoe je dit gebruikt, staat in docs/guides/hosting.md.
@hashed path_regexp ^(${hashedFiles.map(toPattern).join('|')})$
@hidden path_regexp ((^|/)\\.|\\.(br|gz)$)
@host path ${hiddenFiles.join(' ')}
${types.map(([ending]) => `@${ending} path *.${ending}`).join('\n')}
${withdrawnPaths.length > 0 ? `@withdrawn path ${withdrawnPaths.flatMap((path) => [path, path.slice(0, -1)]).join(' ')}\n` : ''}
route {
  header {
${[...Object.entries(headers), ['Cache-Control', CACHING.other]].map(([name, value]) => `    ${name} "${value}"`).join('\n')}
  }
  header @hashed Cache-Control "${CACHING.hashed}"
${types.map(([ending, type]) => `  header @${ending} Content-Type "${type}"`).join('\n')}
  error @hidden 404
  error @host 404
${withdrawnPaths.length > 0 ? '  error @withdrawn 410\n' : ''}${withinBasePath(basePath)}  file_server {
    precompressed br gzip
  }
}
handle_errors {
  header Cache-Control "${CACHING.other}"
  header Content-Type "${CONTENT_TYPES.html}"
  rewrite * /404.html
  file_server
}
`
}

function withinBasePath(basePath: string): string {
  if (basePath === '/') return ''
  const folder = basePath.slice(0, -1)
  return `  redir / ${basePath} 308
  redir ${folder} ${basePath} 308
  @outside not path ${basePath}*
  error @outside 404
  uri strip_prefix ${folder}
`
}
