import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSiteServer } from './site-server.ts'

let folder: string
let server: Server
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-serve-'))
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

function addRelease(name: string, files: Record<string, string>, withdrawnPaths: string[] = []) {
  for (const [path, text] of Object.entries({ '404.html': 'niet hier', ...files })) {
    const file = join(folder, name, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ withdrawnPaths }))
  symlinkSync(name, join(folder, 'next'))
  renameSync(join(folder, 'next'), join(folder, 'current'))
}

async function serve(basePath = '/') {
  server = createSiteServer({ releasesFolder: folder, basePath })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}

/** Asks for exactly this path: fetch would tidy `..` away. */
async function ask(path: string, options: { method?: string; headers?: object } = {}) {
  const { port } = server.address() as AddressInfo
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number | undefined
    headers: Record<string, string | string[] | undefined>
    text: string
  }>()
  httpRequest(
    { host: '127.0.0.1', port, path, method: options.method, headers: { ...options.headers } },
    (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      )
    },
  )
    .on('error', reject)
    .end()
  return promise
}

describe('the site server', () => {
  it('answers 503 before the first release', async () => {
    await serve()
    const answer = await ask('/')
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('De site is nog niet klaar')
  })

  it('gives files, folders and their types', async () => {
    addRelease('0001', {
      'index.html': 'thuis',
      'tools/index.html': 'tools',
      'feed.xml': '<feed/>',
      'pagefind/wasm.nl.pagefind': 'w',
      'pagefind/fragment/nl_1.pf_fragment': 'f',
      'media/a.webp': 'w',
    })
    await serve()
    expect(await ask('/')).toMatchObject({ status: 200, text: 'thuis' })
    expect(await ask('/tools/?van=x')).toMatchObject({ status: 200, text: 'tools' })
    expect(await ask('/tools')).toMatchObject({ status: 308, headers: { location: '/tools/' } })
    const typeOf = async (path: string) => (await ask(path)).headers['content-type']
    expect(await typeOf('/')).toBe('text/html; charset=utf-8')
    expect(await typeOf('/feed.xml')).toMatch(/xml/)
    expect(await typeOf('/media/a.webp')).toBe('image/webp')
    expect(await typeOf('/pagefind/wasm.nl.pagefind')).toBe('application/wasm')
    expect(await typeOf('/pagefind/fragment/nl_1.pf_fragment')).toBe('application/octet-stream')
  })

  it('answers 404, and 410 for what was withdrawn', async () => {
    addRelease('0001', {}, ['/tools/weg/'])
    await serve()
    expect(await ask('/niets/')).toMatchObject({ status: 404, text: 'niet hier' })
    expect(await ask('/tools/weg/')).toMatchObject({ status: 410, text: 'niet hier' })
    expect(await ask('/tools/weg')).toMatchObject({ status: 410 })
    expect(await ask('/tools/weg/', { method: 'HEAD' })).toMatchObject({ status: 410, text: '' })
  })

  it('gives nothing outside the release, no dotfiles and no lists of files', async () => {
    addRelease('0001', { '.geheim': 'x', 'leeg/bestand.txt': 'x' })
    writeFileSync(join(folder, 'buiten.txt'), 'geheim')
    await serve()
    const paths = ['/../buiten.txt', '/%2e%2e/buiten.txt', '/..%2fbuiten.txt', '/x/../../0001.json']
    for (const path of [...paths, '/.geheim', '/leeg/', '/%', '/%00', '//buiten.txt']) {
      expect({ path, ...(await ask(path)) }).toMatchObject({ path, status: 404 })
    }
  })

  it('only reads', async () => {
    addRelease('0001', { 'index.html': 'thuis' })
    await serve()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await ask('/', { method })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      })
    }
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })

  it('shows a switch to another release at once', async () => {
    addRelease('0001', { 'index.html': 'een' })
    await serve()
    expect((await ask('/')).text).toBe('een')
    addRelease('0002', { 'index.html': 'twee' }, ['/weg/'])
    expect((await ask('/')).text).toBe('twee')
    expect((await ask('/weg/')).status).toBe(410)
  })

  it('answers 304 to who has it already, and lets hashed files be kept', async () => {
    addRelease('0001', { 'index.html': 'een', '_astro/a.abc123.css': 'a{}', 'media/a-1.webp': '' })
    await serve()
    const { headers } = await ask('/')
    expect(headers['cache-control']).toBe('public, max-age=0')
    const again = await ask('/', { headers: { 'if-none-match': headers.etag } })
    expect(again).toMatchObject({ status: 304, text: '' })
    for (const path of ['/_astro/a.abc123.css', '/media/a-1.webp']) {
      expect((await ask(path)).headers['cache-control']).toContain('immutable')
    }
  })

  it('lives below a path', async () => {
    addRelease('0001', { 'index.html': 'thuis', 'tools/index.html': 'tools' }, ['/weg/'])
    await serve('/kennis/')
    expect((await ask('/kennis/')).text).toBe('thuis')
    expect(await ask('/kennis')).toMatchObject({ status: 308, headers: { location: '/kennis/' } })
    expect(await ask('/')).toMatchObject({ status: 308, headers: { location: '/kennis/' } })
    expect((await ask('/kennis/tools')).headers.location).toBe('/kennis/tools/')
    expect((await ask('/kennis//tools')).headers.location).toBe('/kennis/tools/')
    expect((await ask('/tools/')).status).toBe(404)
    expect((await ask('/kennis/weg/')).status).toBe(410)
  })

  it('sends a policy that names the style elements of the page', async () => {
    addRelease('0001', {
      'index.html': '<style>b{color:red}</style><svg><style>i{}</style></svg>',
      'kaal.html': 'x',
    })
    await serve()
    const policy = (await ask('/')).headers['content-security-policy']
    expect(policy).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU=' 'sha256-e6jWDOyGxCCjebQhFRQYe5n6sSPlNhc3njC4Jta3SyM='; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"`,
    )
    expect((await ask('/kaal.html')).headers).toMatchInlineSnapshot(
      {
        date: expect.any(String),
        etag: expect.any(String),
        'last-modified': expect.any(String),
      },
      `
      {
        "accept-ranges": "bytes",
        "cache-control": "public, max-age=0",
        "connection": "keep-alive",
        "content-length": "1",
        "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        "content-type": "text/html; charset=utf-8",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "date": Any<String>,
        "etag": Any<String>,
        "keep-alive": "timeout=5",
        "last-modified": Any<String>,
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
        "referrer-policy": "strict-origin-when-cross-origin",
        "vary": "Accept-Encoding",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      }
    `,
    )
  })
})
