import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'

type Question = { folder: string; query: string; basePath: string }

/** Paths of the pages that the built search index finds, best first; by Pagefind's own code for browsers, in a thread of its own. */
export function searchIndex(question: Question): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: question })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`Search stopped with code ${code}.`)))
  })
}

if (parentPort && workerData) {
  const { folder, query, basePath } = workerData as Question
  // Pagefind fetches its files by address; here they are on disk.
  globalThis.fetch = async (input) =>
    new Response(await readFile(fileURLToPath(String(input).split('?')[0] ?? '')))
  const module = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  const pagefind = await import(module)
  await pagefind.options({ basePath: new URL('./', module).href, baseUrl: basePath })
  const { results } = await pagefind.search(query)
  const found = await Promise.all(
    results.slice(0, 20).map((result: { data(): Promise<{ url: string }> }) => result.data()),
  )
  parentPort.postMessage(found.map(({ url }) => url))
}
