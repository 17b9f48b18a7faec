import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowser } from '../setup/browser.ts'
import { pageTypes } from '../setup/page-types.ts'
import { serveFixtures } from '../setup/served-release.ts'
import { CATEGORIES, findFindings } from './findings.ts'
import { loadLighthouse } from './load-lighthouse.ts'
import { screens } from './screens.ts'

/** Lighthouse on every type of page, on a phone and on a desk: a table, and a finding makes it fail. */
const folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-lighthouse-'))
const port = await freePort()
const site = await serveFixtures()
const browser = await startBrowser([`--remote-debugging-port=${port}`])
try {
  const lighthouse = await loadLighthouse(folder)
  const findings: string[] = []
  printRow(['page', 'width', ...CATEGORIES])
  printRow(['---', '---:', ...CATEGORIES.map(() => '---:')])
  for (const [name, path] of Object.entries(pageTypes())) {
    for (const { width, config, screen } of screens(lighthouse)) {
      const flags = { port, ignoreStatusCode: true, onlyCategories: CATEGORIES }
      const settings = { ...flags, screenEmulation: screen }
      const result = await lighthouse.default(site.url + path, settings, config)
      if (!result) throw new Error(`Lighthouse says nothing of ${path}.`)
      const { lhr } = result
      const scores = CATEGORIES.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100))
      printRow([name, width, ...scores])
      findings.push(...findFindings(name, lhr).map((text) => `${name}, ${width}: ${text}`))
    }
  }
  process.stdout.write(`\n${[`${findings.length} findings`, ...findings].join('\n')}\n`)
  if (findings.length > 0) process.exitCode = 1
} finally {
  await browser.close()
  await site.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

function printRow(cells: (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

/** Chromium tells a port of its own choice only in a file of its profile. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
