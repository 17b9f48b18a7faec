import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isMainThread, parentPort } from 'node:worker_threads'
import * as pagefind from 'pagefind'
import { forEach } from '../../for-each.ts'
import {
  FIELDS,
  loadDictionary,
  readPageText,
  searchedPart,
  toSearchPage,
  Vocabulary,
} from '../search-words/index.ts'
import {
  LANGUAGE,
  pack,
  readMeta,
  unknownFormat,
  unpack,
  WASM,
  wordItems,
} from './pagefind-format.ts'
import type { SearchPage } from './search-page.ts'

export type ShardTask = {
  /** The release folder with the pages. */
  folder: string
  pages: SearchPage[]
  /** Where the shard goes. */
  out: string
}

/** A part of the pages, indexed by Pagefind. Its words stand in `out/words`, its fragments and Pagefind's programs beside it. */
export type Shard = {
  out: string
  /** In the order of Pagefind's page numbers. */
  pages: ShardPage[]
  /** Pages in which Pagefind found no words. */
  silent: SearchPage[]
  /** Names of meta fields, by the numbers that the words know them by. */
  fields: string[]
  /** Pagefind's own programs, by name. */
  programs: string[]
}
export type ShardPage = SearchPage & {
  fragment: string
  words: number
  facets: Record<string, string[]>
}

/** What Pagefind's browser code needs beside the index; the rest are ready-made search pages. */
const PROGRAMS = ['pagefind.js', WASM]

/** Pages that are sent to Pagefind before it answers, so that neither waits for the other. */
const SENT_AHEAD = 8

type Fragment = {
  url: string
  filters: Record<string, string[]>
  meta: Record<string, string>
}

/** Lets Pagefind index some pages. It takes some 0.3 MB a page, so this runs for a part of them at a time. */
export async function indexShard(
  { folder, pages, out }: ShardTask,
  vocabulary: Vocabulary,
): Promise<Shard> {
  const starting = pagefind.createIndex({ forceLanguage: LANGUAGE })
  // Pagefind is a program of its own: while it starts there is time for what is needed of words.
  loadDictionary()
  const { index, errors } = await starting
  if (!index) throw new Error(errors.join(' '))
  try {
    // Pagefind takes pages in the order in which they are sent.
    await forEach(pages, { atOnce: SENT_AHEAD }, async ({ path }) => {
      const html = searchedPart(readFileSync(join(folder, path, 'index.html'), 'utf8'))
      const content = toSearchPage(html, vocabulary.addPage(readPageText(html)))
      const added = await index.addHTMLFile({ url: path, content })
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`)
    })
    const { files, errors: problems } = await index.getFiles()
    if (problems.length > 0) throw new Error(problems.join(' '))
    return keepShard(files, pages, out)
  } finally {
    await index.deleteIndex()
  }
}

/** Stops Pagefind's program, which {@link indexShard} leaves running for a next part: it takes memory from the system only once then. */
export async function stopPagefind(): Promise<void> {
  await pagefind.close()
}

function keepShard(files: pagefind.IndexFile[], known: SearchPage[], out: string): Shard {
  const hashes = new Map(known.map(({ path, hash }) => [path, hash]))
  const byName = new Map(files.map(({ path, content }) => [basename(path), content]))
  const get = (name: string) => {
    const content = byName.get(name)
    if (!content) throw unknownFormat()
    return content
  }
  const metaName = [...byName.keys()].find((name) => name.endsWith('.pf_meta'))
  // Pagefind leaves out what holds no words; when no page has any, there is nothing to read.
  const meta = metaName ? readMeta(unpack(get(metaName))) : { pages: [], chunks: [], fields: [] }
  mkdirSync(join(out, 'fragment'), { recursive: true })
  const programs = PROGRAMS.filter((name) => byName.has(name))
  for (const name of [...programs, 'pagefind-entry.json']) writeFileSync(join(out, name), get(name))
  const words = meta.chunks.map(({ id }) => wordItems(unpack(get(`${id}.pf_index`))))
  writeFileSync(join(out, 'words'), Buffer.concat(words))
  const pages = meta.pages.map(({ id, words }): ShardPage => {
    const fragment = JSON.parse(
      Buffer.from(unpack(get(`${id}.pf_fragment`))).toString(),
    ) as Fragment
    const { url, filters } = fragment
    const hash = hashes.get(url)
    if (hash === undefined) throw unknownFormat()
    writeFileSync(join(out, 'fragment', id), packFragment(fragment))
    return { path: url, hash, fragment: id, words, facets: filters }
  })
  const found = new Set(pages.map(({ path }) => path))
  const silent = known.filter(({ path }) => !found.has(path))
  return { out, pages, silent, fields: meta.fields, programs }
}

/** What readers load of a page that they found: without the words and filters that were only there to find it by. */
function packFragment({ meta, ...fragment }: Fragment): Buffer {
  for (const field of FIELDS) delete meta[field]
  return pack(Buffer.from(JSON.stringify({ ...fragment, filters: {}, meta })))
}

// One thread indexes part after part, and remembers the words that it took apart. When there are no more, it tells what it counted.
if (!isMainThread) {
  const vocabulary = new Vocabulary()
  parentPort?.on('message', async (task: ShardTask | undefined) => {
    parentPort?.postMessage(task ? await indexShard(task, vocabulary) : vocabulary.spread)
    if (task) return
    await stopPagefind()
    parentPort?.close()
  })
}
