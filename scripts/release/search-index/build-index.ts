import { once } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Vocabulary } from '../search-words/index.ts'
import { indexShard, type Shard, type ShardTask, stopPagefind } from './index-shard.ts'
import { mergeShards } from './merge-shards.ts'
import { hasIndex } from './search-files.ts'
import type { SearchPage } from './search-page.ts'

/** Pages that Pagefind gets at a time, which bounds the memory: some 0.4 MB a page of 600 words, for each of the two at work. */
const SHARD_PAGES = 250
const AT_WORK = 2
/** Pages for which a thread of its own takes longer than the work. */
const FEW_PAGES = 40

export type IndexTask = {
  /** The release folder with the pages. */
  folder: string
  pages: SearchPage[]
  /** The folder that gets the index, as a folder named by its hash. */
  target: string
  /** Begins the ids of pages, which must differ between indexes that are searched together. */
  prefix: string
  /** Whether Pagefind's programs come with it: one index brings them for all. */
  hasPrograms: boolean
  /** Pages that Pagefind gets at a time. */
  shardPages?: number
}

/** An index in `target/name`. */
export type BuiltIndex = PageList & { name: string }
/** The pages that an index was made of. */
export type PageList = {
  /** In the order of their numbers. */
  pages: SearchPage[]
  /** Pages that hold no words, only signs, and so aren't in the index. */
  silent: SearchPage[]
}

/** Makes a search index of pages: Pagefind indexes them in parts, and the parts are merged into one. */
export async function buildIndex(task: IndexTask): Promise<BuiltIndex> {
  mkdirSync(task.target, { recursive: true })
  const making = mkdtempSync(join(task.target, 'making-'))
  try {
    const shards = await indexShards(task, making)
    const out = join(making, 'out')
    const built = await mergeShards({ ...task, ...shards }, out)
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

/** Parts of an index, and how many pages of them hold each word: sums to be added up. */
export type Shards = { shards: Shard[]; spreads: Map<string, number>[] }

async function indexShards(
  { folder, pages, shardPages = SHARD_PAGES }: IndexTask,
  making: string,
): Promise<Shards> {
  if (pages.length <= Math.min(FEW_PAGES, shardPages)) {
    const vocabulary = new Vocabulary()
    const task = { folder, pages, out: join(making, '0') }
    const shard = await indexShard(task, vocabulary).finally(stopPagefind)
    return { shards: [shard], spreads: [vocabulary.spread] }
  }
  const tasks: ShardTask[] = []
  const amount = Math.ceil(pages.length / Math.ceil(pages.length / shardPages))
  for (let i = 0; i < pages.length; i += amount) {
    const out = join(making, String(tasks.length))
    tasks.push({ folder, pages: pages.slice(i, i + amount), out })
  }
  const shards: Shard[] = []
  let next = 0
  const work = async (): Promise<Map<string, number>> => {
    const worker = new Worker(fileURLToPath(import.meta.resolve('./index-shard.ts')), {
      resourceLimits: { maxYoungGenerationSizeMb: 48 },
    })
    const exited = once(worker, 'exit').then(([code]) => {
      throw new Error(`Indexing stopped with code ${code}.`)
    })
    exited.catch(() => undefined)
    const ask = async (task?: ShardTask) => {
      worker.postMessage(task)
      const [answer] = await Promise.race([once(worker, 'message'), exited])
      return answer
    }
    try {
      for (let i = next++; i < tasks.length; i = next++) shards[i] = await ask(tasks[i])
      return await ask()
    } finally {
      await worker.terminate()
    }
  }
  const spreads = await Promise.all(Array.from({ length: Math.min(AT_WORK, tasks.length) }, work))
  return { shards, spreads }
}
