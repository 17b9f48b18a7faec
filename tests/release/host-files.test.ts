import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { hashStyles } from 'scripts/style-hashes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtureDocuments } from './fake-feed.ts'
import { article, type Installation, makeInstallation } from './installation.ts'

/** Cloudflare takes no longer lines in `_headers`. */
const LONGEST_LINE = 2000

let installation: Installation
beforeAll(async () => {
  installation = await makeInstallation()
  await installation.release()
  await installation.tidy()
})
afterAll(() => installation.remove())

const files = (pattern: string) =>
  globSync(pattern, { cwd: join(installation.dataFolder, 'releases/current/') })
const file = (path: string) => join(installation.dataFolder, 'releases/current', path)

describe('what a release tells hosts', () => {
  it('allows every style element of every page, in headers that hosts take', () => {
    const policies = policiesOf(installation.read('_headers') ?? '')
    const pages = files('**/*.html').filter((page) => page !== '404.html')
    expect(pages.length).toBeGreaterThan(50)
    const missing = pages.flatMap((page) => {
      const policy = policies.find(({ path }) => isWithin(page, path))?.policy ?? ''
      const hashes = hashStyles(readFileSync(file(page), 'utf8'))
      return hashes.filter((hash) => !policy.includes(hash)).map((hash) => `${page}: ${hash}`)
    })
    expect(missing).toEqual([])
    for (const { policy } of policies) expect(policy.length).toBeLessThan(LONGEST_LINE)
    const [together = ''] =
      installation.read('.hosting/nginx.conf')?.match(/Content-Security.*/) ?? []
    expect(together.length).toBeLessThan(4096)
  })

  it('stays the same file for as long as it says the same', async () => {
    const names = ['_headers', '.hosting/nginx.conf', '.hosting/Caddyfile']
    const before = names.map((name) => statSync(file(name)).ino)
    installation.feed.publish(article('mezen', 'Mezen eten rupsen.'))
    await installation.release()
    await installation.tidy()
    expect(names.map((name) => statSync(file(name)).ino)).toEqual(before)
  })
})

describe('compressed files', () => {
  it('lie beside every text of the release, also after a change, and hold the same', async () => {
    installation.feed.publish(article('egels', 'Egels eten slakken.'))
    await installation.release()
    await installation.tidy()
    const texts = files('**/*.{html,css,js,svg,xml,json,txt}').filter(
      (path) => statSync(file(path)).size >= 500,
    )
    expect(texts).toContain('kennisbank/egels/index.html')
    for (const path of texts) {
      const original = readFileSync(file(path))
      const { mtimeMs } = statSync(file(path))
      expect([path, gunzipSync(readFileSync(file(`${path}.gz`))).equals(original)]).toEqual([
        path,
        true,
      ])
      expect([
        path,
        brotliDecompressSync(readFileSync(file(`${path}.br`))).equals(original),
      ]).toEqual([path, true])
      expect(Math.abs(statSync(file(`${path}.br`)).mtimeMs - mtimeMs)).toBeLessThan(2)
    }
  })

  it('never lie beside another version than their own, also before the new ones are made', async () => {
    const again = fixtureDocuments().filter(({ kind }) => kind === 'article')
    for (const document of again) installation.feed.publish({ ...document, title: 'Anders' })
    await installation.release()
    expect(installation.exists('kennisbank/index.html.gz')).toBe(false)
    const compressed = files('**/*.gz')
    expect(compressed.length).toBeGreaterThan(10)
    for (const path of compressed) {
      const original = readFileSync(file(path.slice(0, -'.gz'.length)))
      expect([path, gunzipSync(readFileSync(file(path))).equals(original)]).toEqual([path, true])
    }
  })

  it('go with their original', async () => {
    installation.feed.withdraw(article('egels', ''))
    await installation.release()
    await installation.tidy()
    expect(files('kennisbank/egels/*')).toEqual([])
  })
})

function policiesOf(headers: string): { path: string; policy: string }[] {
  const rules = headers.matchAll(/^(\/.*)\n {2}(Content-Security-Policy: .*)$/gm)
  return [...rules].map(([, path = '', policy = '']) => ({ path, policy }))
}

function isWithin(page: string, path: string): boolean {
  return path === '/' ? page === 'index.html' : `/${page}`.startsWith(path.replace('*', ''))
}
