import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders, Server } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { compressFiles } from 'scripts/compress-files'
import { describeHost } from 'scripts/describe-host'
import { freePort } from 'scripts/free-ports'
import { createSiteServer } from 'scripts/site-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'

const TEXT = 'Vlecht samen een egelhuis. '.repeat(60)
const STYLE = '<style>b{color:red}</style>'
const STYLE_HASH = "'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU='"
const FILES = {
  'index.html': STYLE + TEXT,
  '404.html': `${STYLE}niet hier`,
  'tools/index.html': STYLE + TEXT,
  'feed.xml': `<feed>${TEXT}</feed>`,
  'robots.txt': 'User-agent: *',
  '_astro/a.abc123.js': `/* ${TEXT} */`,
  '_astro/a.abc123.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/a.abc123.woff2': 'w',
  'media/a-12345678.avif': 'a',
  'media/a-12345678.webp': 'a',
  'pagefind/index.json': '{}',
  'pagefind/0123456789abcdef/pagefind.js': TEXT,
  'pagefind/0123456789abcdef/pagefind.nl_1.pf_meta': 'm',
  'pagefind/0123456789abcdef/fragment/nl_1.pf_fragment': 'f',
  '.geheim': 'x',
}
const WITHDRAWN = '/tools/weg/'

/** What readers may ask, within the site. */
const QUESTIONS = [
  ...Object.keys(FILES).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
  '/tools',
  '/tools/?van=elders',
  '/bestaat-niet/',
  '/media/bestaat-niet.webp',
  '/media/',
  WITHDRAWN,
  '/tools/weg',
  '/_headers',
  '/.hosting/nginx.conf',
  '/index.html.br',
  '/tools/index.html.gz',
]

type Place = { folder: string; port: number }
type Host = {
  name: string
  program: string
  /** What it can give; nginx has Brotli only with a module that must be added. */
  codings: string[]
  start(place: Place): ChildProcess
}

const HOSTS: Host[] = [
  { name: 'nginx', program: 'nginx', codings: ['gzip', 'identity'], start: startNginx },
  { name: 'Caddy', program: 'caddy', codings: ['br', 'gzip', 'identity'], start: startCaddy },
]

describe.each(['/', '/kennis/'])('a host that serves the site at %s', (basePath) => {
  let folder: string
  let server: Server
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-hosts-'))
    const release = join(folder, '0001')
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(release, file)), { recursive: true })
      writeFileSync(join(release, file), text)
    }
    await compressFiles(release, Object.keys(FILES))
    describeHost({
      folder: release,
      siteUrl: `https://kennis.example${basePath}`,
      styleHashes: { '/': [STYLE_HASH] },
      withdrawnPaths: [WITHDRAWN],
    })
    writeFileSync(`${release}.json`, JSON.stringify({ withdrawnPaths: [WITHDRAWN] }))
    symlinkSync('0001', join(folder, 'current'))
    server = createSiteServer({ releasesFolder: folder, basePath })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(HOSTS)('answers as our own server does: $name', async ({ program, codings, start }) => {
    if (!isInstalled(program)) {
      console.log(`Overgeslagen: ${program} staat niet op deze machine.`)
      return
    }
    const port = await freePort()
    const host = start({ folder, port })
    try {
      await waitForPort(port, host)
      for (const coding of codings) {
        for (const path of [...QUESTIONS.map((question) => basePath + question.slice(1)), '/']) {
          const question = { path, coding }
          const own = await describeAnswer((server.address() as AddressInfo).port, question)
          expect({ path, coding, ...(await describeAnswer(port, question)) }).toEqual({
            path,
            coding,
            ...own,
          })
        }
      }
    } finally {
      host.kill()
      await once(host, 'exit')
    }
  })
})

/** Everything of an answer in which hosts may not differ. */
async function describeAnswer(port: number, { path, coding }: { path: string; coding: string }) {
  const {
    status = 0,
    headers,
    body,
  } = await ask({
    port,
    path,
    headers: { 'accept-encoding': coding },
  })
  // Hosts send readers on in ways of their own, and of that answer there is nothing to keep or to show.
  if (headers.location) return { status: 'moved', location: headers.location }
  return {
    status,
    type: headers['content-type'],
    coding: headers['content-encoding'],
    headers: Object.fromEntries(OUR_HEADERS.map((name) => [name, headers[name]])),
    policy: policyOf(headers),
    body: body.toString('base64'),
  }
}

/** Hosts name the style elements of all pages with every file; our own server those of the page. */
function policyOf(headers: IncomingHttpHeaders): string {
  const policy = String(headers['content-security-policy'])
  return headers['content-type']?.startsWith('text/html')
    ? policy
    : policy.replace(` ${STYLE_HASH}`, '')
}

const OUR_HEADERS = [
  'cache-control',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
]

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, [program === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function startNginx({ folder, port }: Place): ChildProcess {
  const file = join(folder, `nginx-${port}.conf`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/nginx-${name};`,
  )
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr crit; events {}
http { access_log off; ${temporary.join(' ')}
server {
  listen 127.0.0.1:${port};
  set $oplaadpunt ${folder}/current;
  include ${folder}/current/.hosting/nginx.conf;
} }`,
  )
  execFileSync('nginx', ['-t', '-q', '-e', 'stderr', '-c', file])
  return spawn('nginx', ['-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function startCaddy({ folder, port }: Place): ChildProcess {
  const file = join(folder, 'Caddyfile')
  writeFileSync(
    file,
    `{
  admin off
  storage file_system ${folder}/caddy
}
http://127.0.0.1:${port} {
  root * ${folder}/current
  import ${folder}/current/.hosting/Caddyfile
}
`,
  )
  const config = ['--config', file, '--adapter', 'caddyfile']
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  execFileSync('caddy', ['validate', ...config], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  return spawn('caddy', ['run', ...config], { env, stdio: 'ignore' })
}

async function waitForPort(port: number, host: ChildProcess): Promise<void> {
  for (;;) {
    if (host.exitCode !== null) throw new Error(`The host stopped with code ${host.exitCode}.`)
    const socket = createConnection(port, '127.0.0.1')
    // Waiting for one event fails when the other, an error, comes first.
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isThere) return
    await sleep(30)
  }
}
