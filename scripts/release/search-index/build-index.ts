import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { wordList } from '../search-words/index.ts'
import { toFacets } from './facets.ts'
import { indexShard, type Shard, type ShardTask } from './index-shard.ts'
import { mergeWords } from './merge-words.ts'
import { LANGUAGE, pack, writeMeta } from './pagefind-format.ts'
import { hasIndex, idOfPage } from './search-files.ts'
import type { SearchPage } from './search-page.ts'
import { writeChunks } from './write-chunks.ts'

/** Pages that Pagefind gets at a time, which bounds the memory: some 0.3 MB a page of 600 words, for each of the two at work. */
const SHARD_PAGES = 500
const AT_WORK = 2
/** Pages for which a thread of its own takes longer than the work. */
const FEW_PAGES = 40

export type IndexTask = {
  /** The release folder with the pages. */
  folder: string
  /** Site paths; a page's place in this list is its number. */
  paths: string[]
  /** The folder that gets the index, as a folder named by its hash. */
  target: string
  /** Begins the ids of pages, which must differ between indexes that are searched together. */
  prefix: string
  /** Whether Pagefind's programs come with it: one index brings them for all. */
  hasPrograms: boolean
  /** Pages that Pagefind gets at a time. */
  shardPages?: number
}

/** An index in `target/name`; `pages` in the order of their numbers. */
export type BuiltIndex = { name: string; pages: SearchPage[] }

/** Makes a search index of pages: Pagefind indexes them in parts, and the parts are merged into one. */
export async function buildIndex(task: IndexTask): Promise<BuiltIndex> {
  mkdirSync(task.target, { recursive: true })
  const making = mkdtempSync(join(task.target, 'making-'))
  try {
    const shards = await indexShards(task, making)
    const out = join(making, 'out')
    const built = mergeShards(task, shards, out)
    const place = join(task.target, built.name)
    if (!hasIndex(task.target, built.name)) {
      rmSync(place, { recursive: true, force: true })
      renameSync(out, place)
    }
    return built
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

async function indexShards(
  { folder, paths, shardPages = SHARD_PAGES }: IndexTask,
  making: string,
): Promise<Shard[]> {
  if (paths.length <= Math.min(FEW_PAGES, shardPages)) {
    return [await indexShard({ folder, paths, out: join(making, '0') })]
  }
  const tasks: ShardTask[] = []
  const amount = Math.ceil(paths.length / Math.ceil(paths.length / shardPages))
  for (let i = 0; i < paths.length; i += amount) {
    const out = join(making, String(tasks.length))
    tasks.push({ folder, paths: paths.slice(i, i + amount), out })
  }
  const shards: Shard[] = []
  let next = 0
  const work = async () => {
    const worker = new Worker(fileURLToPath(import.meta.resolve('./index-shard.ts')))
    const exited = once(worker, 'exit').then(([code]) => {
      throw new Error(`Indexing stopped with code ${code}.`)
    })
    exited.catch(() => undefined)
    try {
      for (let i = next++; i < tasks.length; i = next++) {
        worker.postMessage(tasks[i])
        const [shard] = await Promise.race([once(worker, 'message'), exited])
        shards[i] = shard
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_WORK, tasks.length) }, work))
  return shards
}

function mergeShards({ prefix, hasPrograms }: IndexTask, shards: Shard[], out: string): BuiltIndex {
  for (const folder of ['index', 'fragment']) mkdirSync(join(out, folder), { recursive: true })
  const digest = createHash('sha256')
  const pages = shards.flatMap((shard) => shard.pages.map((page) => ({ ...page, shard })))
  const idOf = (number: number) => idOfPage(prefix, number, pages.length)
  const fields = [...new Set(shards.flatMap((shard) => shard.fields))].sort()
  let firstPage = 0
  const sources = shards.map((shard) => {
    const source = {
      words: readFileSync(join(shard.out, 'words')),
      firstPage,
      fields: shard.fields.map((field) => fields.indexOf(field)),
    }
    firstPage += shard.pages.length
    return source
  })
  const chunks = writeChunks(mergeWords(sources), join(out, 'index'), (bytes) =>
    digest.update(bytes),
  )
  for (const [number, { shard, fragment }] of pages.entries()) {
    renameSync(
      join(shard.out, 'fragment', fragment),
      join(out, 'fragment', `${idOf(number)}.pf_fragment`),
    )
  }
  const meta = writeMeta({
    pages: pages.map(({ words }, number) => ({ id: idOf(number), words: roundWords(words) })),
    chunks,
    fields,
  })
  writeFileSync(join(out, `pagefind.${LANGUAGE}.pf_meta`), pack(meta))
  const facets = JSON.stringify(toFacets(pages.map((page) => page.facets)))
  writeFileSync(join(out, 'facets.json'), facets)
  const words = wordList(sumSpreads(shards))
  writeFileSync(join(out, 'words.txt'), words)
  const list = pages.map(({ path, hash }): SearchPage => ({ path, hash }))
  writeFileSync(join(out, 'pages.json'), JSON.stringify(list))
  for (const page of pages) digest.update(page.fragment)
  digest.update(meta).update(facets).update(words).update(JSON.stringify(list))
  placePrograms(shards, out, { hasPrograms, pages: pages.length })
  return { name: digest.digest('hex').slice(0, 16), pages: list }
}

function sumSpreads(shards: Shard[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const { spread } of shards) {
    for (const [word, pages] of spread) sum.set(word, (sum.get(word) ?? 0) + pages)
  }
  return sum
}

/** Readers load the length of every page, to hold long and short ones against each other: a sixteenth more or less does no harm. */
function roundWords(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(words)) - 3)
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
  for (const name of shard.programs) copyFileSync(join(shard.out, name), join(out, name))
}
