import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeBucket } from './fake-bucket.ts'
import { s3Target } from './s3-target.ts'

const FILES = {
  'index.html': 'thuis',
  'tools/index.html': 'tools',
  'tools/hamer/index.html': 'hamer',
  '_astro/a.123.css': 'b{}',
  'sitemap.xml': '<x/>',
}

let folder: string
let bucket: FakeBucket
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-s3-'))
  bucket = await FakeBucket.start()
})
afterEach(async () => {
  await bucket.stop()
  rmSync(folder, { recursive: true, force: true })
})

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function publish(name = '0001-1', secret = 'geheim') {
  const target = s3Target({
    kind: 's3',
    url: `${bucket.url}site/`,
    region: 'eu',
    keyId: 'sleutel',
    secret,
  })
  return target.publish({ folder, manifestFile: '', name })
}

/** What was done with files of the site, in order. */
const work = () => bucket.log.filter((line) => !/^GET|\.oplaadpunt/.test(line))

describe('a bucket', () => {
  it('gets what pages need before the pages, and the home page last', async () => {
    write(FILES)
    await publish()
    expect(work()).toEqual([
      'PUT site/_astro/a.123.css',
      'PUT site/sitemap.xml',
      'PUT site/tools/hamer/index.html',
      'PUT site/tools/index.html',
      'PUT site/index.html',
    ])
    expect(bucket.objects.get('site/index.html')).toMatchObject({
      text: 'thuis',
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0' },
    })
    expect(bucket.objects.get('site/_astro/a.123.css')?.headers['cache-control']).toContain(
      'immutable',
    )
    expect(JSON.parse(bucket.objects.get('site/.oplaadpunt/release.json')?.text ?? '')).toEqual({
      release: '0001-1',
      files: 5,
    })
  })

  it('then gets only what changed, and loses last what is gone', async () => {
    write(FILES)
    await publish()
    bucket.log.length = 0
    write({ 'tools/index.html': 'tools en meer', 'nieuw.txt': 'nieuw' })
    rmSync(join(folder, 'tools/hamer'), { recursive: true })
    rmSync(join(folder, '_astro'), { recursive: true })
    await publish('0002-2')
    expect(work()).toEqual([
      'PUT site/nieuw.txt',
      'PUT site/tools/index.html',
      'DELETE site/tools/hamer/index.html',
      'DELETE site/_astro/a.123.css',
    ])
  })

  it('is left alone when it has the release already', async () => {
    write(FILES)
    await publish()
    bucket.log.length = 0
    await publish()
    expect(bucket.log.filter((line) => !line.startsWith('GET'))).toEqual([])
  })

  it('gets no compressed files and nothing that is meant for hosts', async () => {
    write({
      'index.html': 'thuis',
      'index.html.br': 'x',
      'index.html.gz': 'x',
      _headers: 'x',
      '.hosting/nginx.conf': 'x',
    })
    await publish()
    expect(work()).toEqual(['PUT site/index.html'])
  })

  it('signs every request, with the hash of what it puts', async () => {
    write(FILES)
    await publish()
    for (const { headers } of bucket.requests) {
      expect(headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=sleutel\/\d{8}\/eu\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*x-amz-content-sha256[a-z0-9;-]*, Signature=[0-9a-f]{64}$/,
      )
    }
    expect(JSON.stringify(bucket.requests)).not.toContain('geheim')
  })

  it('tries again what fails in passing', async () => {
    write(FILES)
    bucket.failNext = 2
    await publish()
    expect(bucket.objects.get('site/index.html')?.text).toBe('thuis')
  })

  it('knows after a visit that broke off what it may have left', async () => {
    write(FILES)
    bucket.refuse = /site\/index\.html$/
    await expect(publish()).rejects.toThrow('de sleutel geeft geen toegang tot de bucket')
    expect(bucket.objects.has('site/tools/hamer/index.html')).toBe(true)
    expect(bucket.objects.has('site/.oplaadpunt/release.json')).toBe(false)
    bucket.refuse = undefined
    rmSync(join(folder, 'tools/hamer'), { recursive: true })
    await publish('0002-2')
    expect([...bucket.objects.keys()].filter((key) => !key.includes('.oplaadpunt')).sort()).toEqual(
      ['site/_astro/a.123.css', 'site/index.html', 'site/sitemap.xml', 'site/tools/index.html'],
    )
    expect(bucket.objects.has('site/.oplaadpunt/plan.json')).toBe(false)
  })

  it('that does not exist is named as such', async () => {
    write(FILES)
    bucket.isMissing = true
    await expect(publish()).rejects.toThrow('de bucket bestaat niet')
  })
})
