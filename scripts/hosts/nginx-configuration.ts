import { CACHING, CONTENT_TYPES, toPattern } from '../serve/headers.ts'
import type { HostFacts } from './describe-host.ts'

/** What goes into a `server` block of nginx that has set `$oplaadpunt` to the folder of the current release. */
export function nginxConfiguration(facts: HostFacts): string {
  const { basePath, headers, hashedFiles, hiddenFiles, withdrawnPaths } = facts
  return `# Gemaakt met de release: niet wijzigen. Hoe je dit gebruikt, staat in docs/guides/hosting.md.
absolute_redirect off;
gzip_static on;
gzip_vary on;
charset utf-8;
charset_types ${typesWithCharset().join(' ')};
types {
${Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => `  ${withoutCharset(type)} ${ending};`)
  .join('\n')}
}
default_type application/octet-stream;

${Object.entries(headers)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
# Ook voor de pagina die in de plaats van een ontbrekend bestand komt wordt dit opnieuw bepaald.
set $oplaadpunt_caching "${CACHING.other}";
if ($uri ~ "^(${hashedFiles.map(toPattern).join('|')})$") {
  set $oplaadpunt_caching "${CACHING.hashed}";
}
add_header Cache-Control $oplaadpunt_caching always;

error_page 403 =404 ${basePath}404.html;
error_page 404 410 ${basePath}404.html;
location ${basePath} {
  alias $oplaadpunt/;
}
location ~ "(/\\.(?!well-known/)|\\.(br|gz)$)" {
  return 404;
}
${hiddenFiles.map((path) => `location = ${path} { return 404; }`).join('\n')}
${doorsBefore(basePath)}${withdrawnPaths.map(withdrawn).join('')}`
}

/** Who asks for the door of a site that lives one folder further is shown the way. */
function doorsBefore(basePath: string): string {
  if (basePath === '/') return ''
  const doors = ['/', basePath.slice(0, -1)]
  return doors.map((path) => `location = ${path} { return 308 ${basePath}; }\n`).join('')
}

function withdrawn(path: string): string {
  return [path, path.slice(0, -1)].map((door) => `location = ${door} { return 410; }\n`).join('')
}

/** nginx has text/html in its list already, and warns of a second time. */
function typesWithCharset(): string[] {
  const types = Object.values(CONTENT_TYPES).filter((type) => type.includes('charset'))
  return types.map(withoutCharset).filter((type) => type !== 'text/html')
}

function withoutCharset(type: string): string {
  return type.split(';', 1)[0] ?? type
}
