import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { prepareSite } from '../bench/rivals/astro/prepare-site.ts'
import { fixtureDocuments } from './fake-feed.ts'
import { type Installation, makeInstallation } from './installation.ts'

/** Where the static build says that the site stands. */
const SITE_URL = 'https://bench.example/'

let installation: Installation
let folder: string

beforeEach(async () => {
  installation = await makeInstallation()
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-astro-'))
})
afterEach(async () => {
  await installation.remove()
  rmSync(folder, { recursive: true, force: true })
})

it("has the pages that Astro's own static build makes of the same templates and content", {
  timeout: 300_000,
}, async () => {
  await installation.release({ siteUrl: SITE_URL })
  const site = prepareSite(folder)
  buildStatically(site)
  const built = pagesIn(join(site, 'dist'))
  // Only the press asks for it.
  built.delete('500.html')
  const printed = pagesIn(join(installation.dataFolder, 'releases/current'))
  expect([...printed.keys()].sort()).toEqual([...built.keys()].sort())
  for (const [name, html] of printed) expect(html, name).toBe(built.get(name))
})

function buildStatically(site: string): void {
  const documents = join(site, 'documents.ndjson')
  const lines = fixtureDocuments().map((document) => JSON.stringify(document))
  writeFileSync(documents, `${lines.join('\n')}\n`)
  const astro = join(site, 'node_modules/astro/bin/astro.mjs')
  const { BASE_URL, MODE, DEV, PROD, SSR, ...inherited } = process.env
  execFileSync(process.execPath, [astro, 'build', '--silent'], {
    cwd: site,
    env: {
      ...inherited,
      NODE_ENV: 'production',
      RIVAL_DOCUMENTS: documents,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  })
}

/** The HTML of each page. Scripts and fonts are named after bytes that differ with the way of building. */
function pagesIn(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const html = readFileSync(path, 'utf8').replace(/\/_astro\/[\w.-]+/g, '/_astro/file')
      return [relative(root, path), html]
    }),
  )
}
