import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { openSearch } from 'site/search'

/** What is asked of the index in a folder. */
export type PromiseQuestion = {
  /** Folder of the search index. */
  root: string
  /** Among how many results. */
  place: number
  promises: { query: string; path: string }[]
}
/** Whether the page was there, and the title of what stands first. */
export type KeptPromise = { isKept: boolean; first: string | undefined }

if (parentPort && workerData) parentPort.postMessage(await answer(workerData as PromiseQuestion))

/** Searches as the search page does, with its own code; files are read from disk instead of fetched. */
async function answer({ root, place, promises }: PromiseQuestion): Promise<KeptPromise[]> {
  globalThis.fetch = async (input) =>
    new Response(await readFile(fileURLToPath(String(input).split('?')[0] ?? '')))
  const search = await openSearch({
    base: `${pathToFileURL(root).href}/`,
    siteBase: '/',
    load: (address) => import(address),
  })
  const kept: KeptPromise[] = []
  for (const { query, path } of promises) {
    const { hits } = await search.find(query)
    const pages = await Promise.all(hits.slice(0, place).map((hit) => hit.data()))
    kept.push({
      isKept: pages.some(({ url }) => new URL(url, 'http://site').pathname === path),
      first: pages[0]?.meta.title,
    })
  }
  return kept
}
