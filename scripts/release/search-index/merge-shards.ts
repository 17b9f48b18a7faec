import { createHash, type Hash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordList } from '../search-words/index.ts'
import type { BuiltIndex, PageList, Shards } from './build-index.ts'
import { toFacets } from './facets.ts'
import type { Shard } from './index-shard.ts'
import { mergeWords, type WordSource } from './merge-words.ts'
import { LANGUAGE, type Meta, unpack, unpacked, WASM, writeMeta } from './pagefind-format.ts'
import { idOfPage, PAGE_LIST } from './search-files.ts'
import { MAKER, type SearchPage } from './search-page.ts'
import { writeChunks } from './write-chunks.ts'

type Merge = Shards & { prefix: string; hasPrograms: boolean }

/** Merges shards into one index in a new folder; its name is the hash of all that is in it. */
export async function mergeShards(
  { prefix, hasPrograms, shards, spreads }: Merge,
  out: string,
): Promise<BuiltIndex> {
  for (const folder of ['index', 'fragment']) mkdirSync(join(out, folder), { recursive: true })
  const digest = createHash('sha256').update(MAKER)
  const put = (name: string, text: string) => {
    digest.update(text)
    writeFileSync(join(out, name), text)
  }
  const shardPages = shards.flatMap((shard) => shard.pages)
  const ids = shardPages.map((_, number) => idOfPage(prefix, number, shardPages.length))
  moveFragments(shards, ids, join(out, 'fragment'))
  for (const { fragment } of shardPages) digest.update(fragment)
  const meta = writeMeta({
    pages: shardPages.map(({ words }, number) => ({
      id: ids[number] ?? '',
      words: roundWords(words),
    })),
    ...(await mergeIndexes(shards, join(out, 'index'), digest)),
  })
  digest.update(meta)
  writeFileSync(join(out, `pagefind.${LANGUAGE}.pf_meta`), unpacked(meta))
  put('facets.json', JSON.stringify(toFacets(shardPages.map((page) => page.facets))))
  put('words.txt', wordList(sumSpreads(spreads)))
  const pages = shardPages.map(({ path, hash }): SearchPage => ({ path, hash }))
  const list: PageList = { pages, silent: shards.flatMap((shard) => shard.silent) }
  put(PAGE_LIST, JSON.stringify(list))
  placePrograms(shards, out, { hasPrograms, pages: pages.length })
  return { name: digest.digest('hex').slice(0, 16), ...list }
}

async function mergeIndexes(
  shards: Shard[],
  folder: string,
  digest: Hash,
): Promise<Pick<Meta, 'chunks' | 'fields'>> {
  const fields = [...new Set(shards.flatMap((shard) => shard.fields))].sort()
  let firstPage = 0
  const sources = shards.map((shard): WordSource => {
    const source = {
      words: readFileSync(join(shard.out, 'words')),
      firstPage,
      fields: shard.fields.map((field) => fields.indexOf(field)),
    }
    firstPage += shard.pages.length
    return source
  })
  const chunks = await writeChunks(mergeWords(sources, firstPage), folder, (bytes) =>
    digest.update(bytes),
  )
  return { chunks, fields }
}

function moveFragments(shards: Shard[], ids: string[], target: string): void {
  const fragments = shards.flatMap(({ out, pages }) =>
    pages.map(({ fragment }) => join(out, 'fragment', fragment)),
  )
  for (const [number, fragment] of fragments.entries()) {
    renameSync(fragment, join(target, `${ids[number]}.pf_fragment`))
  }
}

function sumSpreads(spreads: Map<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const spread of spreads) {
    for (const [word, pages] of spread) sum.set(word, (sum.get(word) ?? 0) + pages)
  }
  return sum
}

/** Readers load the length of every page, to hold long and short ones against each other: an eighth more or less does no harm. */
function roundWords(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(words)) - 2)
  return Math.round(words / step) * step
}

type Entry = { version: string; languages: Record<string, unknown> }

function placePrograms(
  shards: Shard[],
  out: string,
  { hasPrograms, pages }: { hasPrograms: boolean; pages: number },
): void {
  const [shard] = shards
  if (!shard) return
  const file = 'pagefind-entry.json'
  const entry = JSON.parse(readFileSync(join(shard.out, file), 'utf8')) as Entry
  const languages = { [LANGUAGE]: { hash: LANGUAGE, wasm: LANGUAGE, page_count: pages } }
  writeFileSync(join(out, file), JSON.stringify({ ...entry, languages }))
  if (!hasPrograms) return
  for (const name of shard.programs) {
    if (name !== WASM) copyFileSync(join(shard.out, name), join(out, name))
    else writeFileSync(join(out, name), unpacked(unpack(readFileSync(join(shard.out, name)))))
  }
}
