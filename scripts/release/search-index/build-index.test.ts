import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildIndex } from './build-index.ts'

let folder = ''
const paths = Array.from({ length: 11 }, (_, i) => `/kennisbank/stuk-${i}/`)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-index-'))
  for (const [i, path] of paths.entries()) {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), page(i))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Words that all pages share, words of one page, accents that other pages leave out, and fields that only some pages have. */
function page(i: number): string {
  const field = i % 4 === 1 ? '<span hidden data-pagefind-meta="extra:buurt zomer"></span>' : ''
  const cafe = i % 2 === 0 ? 'café' : 'cafe'
  const words = 'De gemeente helpt de buurt. '.repeat(i + 1)
  return `<!doctype html><html lang="nl"><body>${field}
    <span hidden data-pagefind-filter="kind:${i % 3}"></span><h1 data-pagefind-meta="title">Stuk ${i}</h1>
    <div data-pagefind-body><p>${words}</p><p>In het ${cafe} staat uniek${'abcdefghijk'[i]}.</p></div></body></html>`
}

async function build(name: string, shardPages: number): Promise<Map<string, Buffer>> {
  const target = join(folder, name)
  const pages = paths.map((path) => ({ path, hash: path }))
  const task = { folder, pages, target, prefix: '', hasPrograms: true, shardPages }
  const built = await buildIndex(task)
  expect(readdirSync(target)).toEqual([built.name])
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((file) => [file.slice(target.length), readFileSync(file)]),
  )
}

it('gives the same bytes whether Pagefind had all pages at once or a few at a time', async () => {
  const whole = await build('whole', 100)
  const parts = await build('parts', 3)
  expect([...parts.keys()].sort()).toEqual([...whole.keys()].sort())
  for (const [name, bytes] of whole) expect(parts.get(name)?.equals(bytes), name).toBe(true)
})
