import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'

type Question = {
  folder: string
  basePath: string
  /** The address that must be among the results. */
  expected: string
  /** Searched for one by one, until one finds the page. */
  words: string[]
}

/** Looked at for each word. */
const MOST_RESULTS = 300

/** Whether the built search index finds a page; by Pagefind's own code for browsers, in a thread of its own. */
export function searchFinds(question: Question): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: question })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`Search stopped with code ${code}.`)))
  })
}

if (parentPort && workerData) {
  const { folder, basePath, expected, words } = workerData as Question
  // Pagefind fetches its files by address; here they are on disk.
  globalThis.fetch = async (input) =>
    new Response(await readFile(fileURLToPath(String(input).split('?')[0] ?? '')))
  const module = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  const pagefind = await import(module)
  await pagefind.options({ basePath: new URL('./', module).href, baseUrl: basePath })
  parentPort.postMessage(await findsAny(pagefind, { expected, words }))
}

type Result = { data(): Promise<{ url: string }> }
type Pagefind = { search(word: string): Promise<{ results: Result[] }> }

async function findsAny(
  pagefind: Pagefind,
  { expected, words }: Pick<Question, 'expected' | 'words'>,
): Promise<boolean> {
  for (const word of words) {
    const { results } = await pagefind.search(word)
    for (const result of results.slice(0, MOST_RESULTS)) {
      if ((await result.data()).url === expected) return true
    }
  }
  return false
}
