import { linkSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CACHING, cacheControl, POLICY, securityHeaders } from '../serve/headers.ts'
import { describeHost } from './describe-host.ts'

const FORMS = 'https://cms.example'
const STYLES = { '/': ["'sha256-b'"], '/tools/': ["'sha256-a'", "'sha256-b'"] }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-host-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const describeIt = (changes: Partial<Parameters<typeof describeHost>[0]> = {}) =>
  describeHost({
    folder,
    siteUrl: 'https://kennis.example/',
    styleHashes: STYLES,
    formsOrigin: FORMS,
    withdrawnPaths: ['/tools/weg/'],
    ...changes,
  })

describe('describing a release for hosts', () => {
  it('says in _headers what our own server says, for each folder with its own style elements', () => {
    describeIt()
    const policyWith = (...styleHashes: string[]) =>
      securityHeaders({ styleHashes, formsOrigin: FORMS })[POLICY]
    const { [POLICY]: _, ...general } = securityHeaders()
    const hashed = { 'Cache-Control': CACHING.hashed }
    expect(readRules(read('_headers'))).toEqual({
      '/*': general,
      '/': { [POLICY]: policyWith("'sha256-b'") },
      '/tools/*': { [POLICY]: policyWith("'sha256-a'", "'sha256-b'") },
      '/_astro/*': hashed,
      '/media/*': hashed,
      '/pagefind/:folder/*': hashed,
    })
    for (const path of ['/_astro/a.1.js', '/media/a-1.webp', '/pagefind/0123abcd/a.1'])
      expect(cacheControl(path)).toBe(CACHING.hashed)
  })

  it('says to nginx and Caddy what our own server says, for all style elements together', () => {
    describeIt()
    const headers = securityHeaders({
      styleHashes: ["'sha256-a'", "'sha256-b'"],
      formsOrigin: FORMS,
    })
    for (const [name, value] of Object.entries(headers)) {
      expect(read('.hosting/nginx.conf')).toContain(`add_header ${name} "${value}" always;`)
      expect(read('.hosting/Caddyfile')).toContain(`${name} "${value}"`)
    }
  })

  it('names no header twice for one path: hosts would join the values', () => {
    describeIt()
    const { '/*': general, ...others } = readRules(read('_headers'))
    const named = Object.values(others).flatMap((headers) => Object.keys(headers))
    expect(Object.keys(general ?? {}).filter((name) => named.includes(name))).toEqual([])
  })

  it('writes again only what changed, and never into a file that another release shares', () => {
    expect(describeIt()).toEqual(['_headers', '.hosting/nginx.conf', '.hosting/Caddyfile'])
    const before = statSync(join(folder, '_headers'))
    linkSync(join(folder, '.hosting/nginx.conf'), join(folder, 'earlier.conf'))
    expect(describeIt({ styleHashes: { ...STYLES } })).toEqual([])
    expect(statSync(join(folder, '_headers'))).toMatchObject({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
    })
    expect(describeIt({ withdrawnPaths: ['/verhalen/weg/'] })).toEqual([
      '.hosting/nginx.conf',
      '.hosting/Caddyfile',
    ])
    expect(read('earlier.conf')).toContain('/tools/weg/')
    expect(read('.hosting/nginx.conf')).not.toContain('/tools/weg/')
  })

  it('lets no path speak for itself in a configuration', () => {
    describeIt({ withdrawnPaths: ['/x/; return 200; #/', '/a b/', '/../', '/{x}/', '/goed/'] })
    for (const file of ['.hosting/nginx.conf', '.hosting/Caddyfile']) {
      expect(read(file)).not.toContain('return 200')
      expect(read(file)).not.toContain('a b')
      expect(read(file)).not.toContain('{x}')
      expect(read(file)).toContain('/goed/')
    }
  })

  it('refuses an address that no configuration can hold', () => {
    expect(() =>
      describeIt({ siteUrl: 'https://kennis.example/a;b/' }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Failure: SITE_URL heeft het pad /a;b/. Gebruik daarin alleen letters zonder accent, cijfers, streepjes en punten. De huidige site is niet gewijzigd.]`,
    )
  })
})

/** Reads a `_headers` file as hosts do. */
function readRules(text: string): Record<string, Record<string, string>> {
  const rules: Record<string, Record<string, string>> = {}
  let rule: Record<string, string> = {}
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('/')) rules[line] = rule = {}
    else {
      const [, name = '', value = ''] = line.match(/^ {2}([\w-]+): (.*)$/) ?? []
      rule[name] = value
    }
  }
  return rules
}
