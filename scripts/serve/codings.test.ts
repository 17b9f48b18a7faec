import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFiles } from '../release/compress-files.ts'
import { createSiteServer } from './site-server.ts'

const PAGE = `<style>b{color:red}</style>${'<p>Vlecht samen een egelhuis.</p>'.repeat(60)}`
const EXPECTED = { br: brotliDecompressSync, gzip: gunzipSync }

let folder: string
let server: Server
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-codings-'))
  mkdirSync(join(folder, '0001/tools'), { recursive: true })
  for (const file of ['index.html', 'tools/index.html', 'stijl.css', 'foto.webp', '404.html'])
    writeFileSync(join(folder, '0001', file), PAGE)
  writeFileSync(join(folder, '0001.json'), JSON.stringify({ withdrawnPaths: [] }))
  symlinkSync('0001', join(folder, 'current'))
  await compressFiles(join(folder, '0001'), ['index.html', 'tools/index.html', 'stijl.css'])
  server = createSiteServer({ releasesFolder: folder, basePath: '/' })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
    const parts: Buffer[] = []
    response.on('data', (part) => parts.push(part))
    response.on('end', () =>
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(parts),
      }),
    )
  })
    .on('error', reject)
    .end()
  return promise
}

const accepting = (codings: string) => ask('/', { 'accept-encoding': codings })
const codingFor = async (codings: string) =>
  (await accepting(codings)).headers['content-encoding'] ?? 'identity'

describe('the coding of an answer', () => {
  it('is the best that the reader takes', async () => {
    expect(await codingFor('gzip, deflate, br, zstd')).toBe('br')
    expect(await codingFor('gzip, deflate')).toBe('gzip')
    expect(await codingFor('br;q=0.5, gzip;q=0.8')).toBe('gzip')
    expect(await codingFor('br;q=0, gzip')).toBe('gzip')
    expect(await codingFor('*')).toBe('br')
    expect(await codingFor('identity, br;q=0.5')).toBe('identity')
    expect(await codingFor('deflate')).toBe('identity')
    expect(await codingFor('brotli-of-mine')).toBe('identity')
    expect((await ask('/')).headers['content-encoding']).toBeUndefined()
  })

  it('gives the same page, under the headers of the page', async () => {
    const plain = await ask('/')
    for (const [coding, unpack] of Object.entries(EXPECTED)) {
      const { headers, body } = await accepting(coding)
      expect(unpack(body).toString()).toBe(PAGE)
      expect(headers['content-length']).toBe(String(body.length))
      expect(body.length).toBeLessThan(PAGE.length / 3)
      for (const name of ['content-type', 'content-security-policy', 'vary', 'last-modified'])
        expect(headers[name]).toBe(plain.headers[name])
    }
    expect(plain.headers.vary).toBe('Accept-Encoding')
  })

  it('reaches the page of a folder and a style sheet, and leaves a picture as it is', async () => {
    const headers = { 'accept-encoding': 'br' }
    for (const [path, type] of [
      ['/tools/', 'text/html; charset=utf-8'],
      ['/stijl.css', 'text/css; charset=utf-8'],
    ] as const) {
      const answer = await ask(path, headers)
      expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': type })
    }
    const picture = await ask('/foto.webp', headers)
    expect(picture.headers).not.toHaveProperty('content-encoding')
    expect(picture.headers).not.toHaveProperty('vary')
  })

  it('has an ETag of its own, and answers 304 to who has that', async () => {
    const answers = await Promise.all(['br', 'gzip', 'identity'].map(accepting))
    const tags = answers.map(({ headers }) => headers.etag ?? '')
    expect(new Set(tags).size).toBe(3)
    const same = { 'accept-encoding': 'br', 'if-none-match': tags[0] ?? '' }
    const other = { 'accept-encoding': 'br', 'if-none-match': tags[1] ?? '' }
    const again = await ask('/', same)
    expect(again).toMatchObject({ status: 304, headers: { vary: 'Accept-Encoding' } })
    expect(again.body.length).toBe(0)
    expect(await ask('/', other)).toMatchObject({ status: 200 })
  })

  it('gives a HEAD the headers of the GET', async () => {
    const headers = { 'accept-encoding': 'br' }
    const [get, head] = [await ask('/', headers), await ask('/', headers, 'HEAD')]
    expect(head.body.length).toBe(0)
    const { date: _, ...expected } = get.headers
    expect(head.headers).toMatchObject(expected)
  })

  it('gives a part of the original only', async () => {
    const part = await ask('/', { 'accept-encoding': 'br', range: 'bytes=0-6' })
    expect(part).toMatchObject({
      status: 206,
      headers: { 'content-range': `bytes 0-6/${PAGE.length}` },
    })
    expect(part.body.toString()).toBe('<style>')
    expect((await accepting('br')).headers['accept-ranges']).toBeUndefined()
    const beyond = await ask('/', { 'accept-encoding': 'br', range: 'bytes=99999-' })
    expect(beyond.status).toBe(416)
    expect(beyond.headers).not.toHaveProperty('etag')
  })

  it('never gives a compressed file that is of an earlier page', async () => {
    writeFileSync(join(folder, '0001/index.html'), 'nieuw')
    utimesSync(join(folder, '0001/index.html'), 1_700_000_000, 1_700_000_000)
    const answer = await accepting('br, gzip')
    expect(answer.body.toString()).toBe('nieuw')
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  it('gives the other coding when one is missing', async () => {
    rmSync(join(folder, '0001/index.html.br'))
    expect(await codingFor('br, gzip')).toBe('gzip')
  })

  it('keeps compressed files and what is for hosts out of sight', async () => {
    writeFileSync(join(folder, '0001/_headers'), PAGE)
    const hidden = [
      '/index.html.br',
      '/index.html.gz',
      '/tools/index.html.br',
      '/%69ndex.html.b%72',
    ]
    for (const path of [...hidden, '/_headers', '/%5Fheaders']) {
      expect({ path, ...(await ask(path, { 'accept-encoding': 'br' })) }).toMatchObject({
        path,
        status: 404,
      })
    }
  })
})
