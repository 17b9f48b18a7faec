import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { LANGUAGE } from './pagefind-format.ts'
import { readCurrent } from './search-files.ts'
import { MAKER } from './search-page.ts'

type Question = {
  folder: string
  /** Site path of the page that must be among the results. */
  path: string
  /** Searched for one by one, until one finds the page. */
  words: string[]
}

/** Looked at for each word. */
const MOST_RESULTS = 300

/**
 * Whether search finds a page in its present text; by Pagefind's own code for browsers, in a thread of its own. Only the index that
 * has the page is loaded: for a page that changed, the small one.
 */
export function searchFinds(question: Question): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: question })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`Search stopped with code ${code}.`)))
  })
}

if (parentPort && workerData) parentPort.postMessage(await answer(workerData as Question))

async function answer({ folder, path, words }: Question): Promise<boolean> {
  const root = join(folder, 'pagefind')
  const current = readCurrent(root, MAKER)
  const has = (index: { pages: { path: string }[] } | undefined) =>
    index?.pages.some((page) => page.path === path)
  const index = has(current?.delta) ? current?.delta : current?.main
  if (!current || !index || !has(index)) return false
  const programs = join(root, current.main.name)
  // Pagefind fetches its files by address; here they are on disk. Its programs stand beside the main index alone.
  globalThis.fetch = async (input) => {
    const file = fileURLToPath(String(input).split('?')[0] ?? '')
    const isProgram = basename(file) === `wasm.${LANGUAGE}.pagefind`
    return new Response(await readFile(isProgram ? join(programs, basename(file)) : file))
  }
  const module = await import(pathToFileURL(join(programs, 'pagefind.js')).href)
  const basePath = pathToFileURL(join(root, index.name, '/')).href
  return findsAny(module.createInstance({ basePath, baseUrl: '/' }), { path, words })
}

type Result = { data(): Promise<{ url: string }> }
type Pagefind = { search(word: string): Promise<{ results: Result[] }> }

async function findsAny(
  pagefind: Pagefind,
  { path, words }: Pick<Question, 'path' | 'words'>,
): Promise<boolean> {
  for (const word of words) {
    const { results } = await pagefind.search(word)
    for (const result of results.slice(0, MOST_RESULTS)) {
      if ((await result.data()).url === path) return true
    }
  }
  return false
}
