import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { searchFinds } from 'scripts/search-index'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchFromDisk, PagesToSearch } from './pages-to-search.ts'

let site: PagesToSearch
const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [
    `a-${i}`,
    `De gemeente schrijft over onderwerp nummer${i}.`,
  ]),
)

beforeEach(async () => {
  fetchFromDisk()
  site = new PagesToSearch()
  await site.release(MANY, { isFull: true })
})
afterEach(() => site.remove())

describe('a changed page', () => {
  it('is found by its new words, once, and not by its old ones', async () => {
    const { main } = site.files()
    await site.release({ 'a-7': 'Een gemeente met een lantaarnpaal.' })
    expect(site.files()).toMatchObject({ main, delta: { pages: 1 } })
    expect((await site.find('lantaarnpaal')).slugs).toEqual(['a-7'])
    expect((await site.find('nummer7')).slugs).not.toContain('a-7')
    const all = await site.find('gemeente')
    expect(all.slugs.toSorted()).toEqual(Object.keys(MANY).sort())
    expect(all).toMatchObject({ kinds: { a: 40 } })
  })

  it('changes back into what the main index has', async () => {
    await site.release({ 'a-7': 'Een lantaarnpaal.' })
    await site.release({ 'a-7': MANY['a-7'] })
    expect(site.files()).toMatchObject({ stale: [] })
    expect(site.files().delta).toBeUndefined()
    expect((await site.find('nummer7')).slugs).toEqual(['a-7'])
  })

  it('stands among pages of the main index by how well it fits, not behind them', async () => {
    await site.release({
      'b-1': 'De buurtbus. Over de buurtbus: zo rijdt de buurtbus.',
      'a-1':
        'Wie schrijft over nummer1 en de buurtbus, schrijft veel meer over iets anders dan dat.',
    })
    await site.fold()
    await site.release({ 'a-2': 'Een buurtbus.' })
    const folded = await site.find('buurtbus')
    expect(folded.slugs[0]).toBe('b-1')
    await site.release({ 'b-1': 'De buurtbus. Over de buurtbus: zo rijdt onze buurtbus.' })
    expect((await site.find('buurtbus')).slugs[0]).toBe('b-1')
  })
})

describe('a new page and one that went', () => {
  it('are counted and no longer shown', async () => {
    await site.release({ 'b-1': 'Over de gemeente.', 'a-7': undefined })
    const { slugs, kinds } = await site.find('gemeente')
    expect(slugs).toContain('b-1')
    expect(slugs).not.toContain('a-7')
    expect(kinds).toEqual({ a: 39, b: 1 })
    expect((await site.find(null)).slugs).toHaveLength(40)
    await site.release({ 'b-1': undefined })
    expect((await site.find('gemeente')).kinds).toEqual({ a: 39 })
  })

  it('may hold no words at all', async () => {
    await site.release({ 'b-1': '★ ☆ ★' })
    await site.release({ 'b-2': '☆', 'a-7': 'Een lantaarnpaal.' })
    expect((await site.find('lantaarnpaal')).slugs).toEqual(['a-7'])
    expect((await site.find('gemeente')).kinds).toEqual({ a: 39 })
  })

  it('leave a site without pages that still answers', async () => {
    const none = Object.fromEntries(Object.keys(MANY).map((slug) => [slug, undefined]))
    await site.release(none)
    expect((await site.find('gemeente')).slugs).toEqual([])
  })
})

describe('folding', () => {
  it('goes on after a page without words has gone', async () => {
    site.remove()
    site = new PagesToSearch()
    await site.release({ ...MANY, 'b-1': '★ ☆ ★' }, { isFull: true })
    await site.release({ 'a-7': 'Een lantaarnpaal.' })
    await site.release({ 'b-1': undefined })
    await site.fold()
    await site.release({ 'a-8': 'Een vuurtoren.' })
    expect((await site.find('lantaarnpaal')).slugs).toEqual(['a-7'])
    expect(site.files()).toMatchObject({ delta: { pages: 1 } })
  })

  it('gives the same bytes as a site that was indexed at once, and takes changes that came meanwhile', async () => {
    await site.release({ 'a-7': 'Een lantaarnpaal.', 'b-1': 'Een gemeente.' })
    await site.fold()
    await site.release({ 'a-8': 'Een vuurtoren.' })
    expect(site.files()).toMatchObject({ delta: { pages: 1 }, main: { pages: 41 } })
    expect((await site.find('vuurtoren')).slugs).toEqual(['a-8'])
    expect((await site.find('lantaarnpaal')).slugs).toEqual(['a-7'])
    await site.fold()
    await site.release({})
    const { main, delta } = site.files()
    expect(delta).toBeUndefined()
    rmSync(site.root, { recursive: true })
    rmSync(join(site.dataFolder, 'search'), { recursive: true })
    await site.release({}, { isFull: true })
    expect(site.files()).toMatchObject({ main, stale: [] })
  })

  it('is asked for when the delta has grown', async () => {
    const some = Object.fromEntries(Object.entries(MANY).slice(0, 12))
    const changed = Object.fromEntries(Object.keys(some).map((slug) => [slug, `Anders ${slug}.`]))
    const { isFoldDue } = await site.release(changed)
    expect(site.files().delta).toMatchObject({ pages: 12 })
    expect(isFoldDue).toBe(false)
  })
})

describe('files of an index', () => {
  it('are never written over: releases share them', async () => {
    const file = join(site.root, 'index.json')
    const before = statSync(file).ino
    await site.release({ 'a-7': 'Een lantaarnpaal.' })
    expect(statSync(join(site.root, 'index.json')).ino).not.toBe(before)
  })

  it('are told of: which came and which went', async () => {
    const first = await site.release({ 'a-7': 'Een lantaarnpaal.' })
    const { delta } = site.files()
    expect(first.written).toContain('pagefind/index.json')
    expect(first.written).toContain(`pagefind/${delta.name}/pages.json`)
    expect(first.removed).toEqual([])
    await site.release({ 'a-7': 'Een vuurtoren.' })
    const third = await site.release({ 'a-7': 'Een kerktoren.' })
    expect(third.removed).toContain(`pagefind/${delta.name}/pages.json`)
  })

  it.each(['[{"pa', '[]', '{}'])('are made anew when their list of pages is %s', async (list) => {
    const { main } = site.files()
    writeFileSync(join(site.root, main.name, 'pages.json'), list)
    await site.release({ 'a-7': 'Een lantaarnpaal.' })
    expect((await site.find('lantaarnpaal')).slugs).toEqual(['a-7'])
    expect((await site.find('gemeente')).kinds).toEqual({ a: 39 })
    expect(readdirSync(site.root).filter((name) => name.startsWith('making'))).toEqual([])
  })
})

it('lies compressed beside a main index that was folded, what readers load of it first', async () => {
  await site.fold()
  const folded = join(site.dataFolder, 'search')
  const { name } = JSON.parse(readFileSync(join(folded, 'folded.json'), 'utf8'))
  const names = readdirSync(join(folded, name))
  for (const file of ['pagefind.js', 'wasm.nl.pagefind']) {
    const bytes = readFileSync(join(folded, name, file))
    expect(brotliDecompressSync(readFileSync(join(folded, name, `${file}.br`)))).toEqual(bytes)
  }
  expect(names).not.toContain('pages.json.br')
})

it('refuses programs and lists that are damaged, before anybody searches with them', async () => {
  await site.release({ 'a-7': 'Een lantaarnpaal.' })
  const { main } = site.files()
  const asks = () =>
    searchFinds({ folder: site.folder, path: '/kennisbank/a-8/', words: ['nummer8'] })
  for (const file of ['wasm.nl.pagefind', 'pagefind.nl.pf_meta']) {
    const path = join(site.root, main.name, file)
    const sound = readFileSync(path)
    const damaged = Buffer.from(sound)
    damaged.fill(0, 40, 140)
    writeFileSync(path, damaged)
    await expect(asks(), file).rejects.toThrow(/Pagefind|CBOR/)
    writeFileSync(path, sound)
  }
  expect(await asks()).toBe(true)
})

it('knows whether search finds a page, in the index that has it', async () => {
  await site.release({ 'a-7': 'Een lantaarnpaal.' })
  const asks = (slug: string, words: string[]) =>
    searchFinds({ folder: site.folder, path: `/kennisbank/${slug}/`, words })
  expect(await asks('a-7', ['lantaarnpaal'])).toBe(true)
  expect(await asks('a-7', ['nummer7'])).toBe(false)
  expect(await asks('a-8', ['nummer8'])).toBe(true)
  expect(await asks('a-99', ['lantaarnpaal'])).toBe(false)
})
