import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { contentOf, LANGUAGE, readMeta, unknownFormat, WASM } from './pagefind-format.ts'
import { readIndex, readSearchFiles } from './search-files.ts'
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
 * Whether search finds a page in its present text; by Pagefind's own code for browsers. Only the index that has the page is
 * loaded: for a page that changed, the small one.
 */
export async function searchFinds({ folder, path, words }: Question): Promise<boolean> {
  const root = join(folder, 'pagefind')
  const files = readSearchFiles(root, MAKER)
  const index = [files?.delta, files?.main].find((known) => known && hasPage(root, known, path))
  if (!files?.main || !index) return false
  const programs = join(root, files.main.name)
  const basePath = pathToFileURL(join(root, index.name, '/')).href
  refuseDamaged(join(root, index.name), programs)
  return fetchingFiles(programs, () => {
    const pagefind = loadPagefind(programs).createInstance({ basePath, baseUrl: '/' })
    return findsAny(pagefind, { path, words })
  })
}

type Result = { data(): Promise<{ url: string }> }
type Pagefind = { search(word: string): Promise<{ results: Result[] }> }
type Programs = { createInstance(options: { basePath: string; baseUrl: string }): Pagefind }

const EXPORTS = /export\{[\w,]+\};?\s*$/

function hasPage(root: string, { name }: { name: string }, path: string): boolean {
  return readIndex(root, name).pages.some((page) => page.path === path)
}

/** Node has it; its types tell only those who write for browsers. */
const { WebAssembly: wasm } = globalThis as unknown as {
  WebAssembly: { validate(program: Uint8Array): boolean }
}

/** What Pagefind reads when it begins: of a fault in it, nobody is there yet to hear. */
function refuseDamaged(index: string, programs: string): void {
  JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8'))
  readMeta(contentOf(readFileSync(join(index, `pagefind.${LANGUAGE}.pf_meta`))))
  if (!wasm.validate(contentOf(readFileSync(join(programs, WASM))))) throw unknownFormat()
}

/** As a function and not as a module: modules stay in memory for good, with all that this one reads, and each release has its own. */
function loadPagefind(programs: string): Programs {
  const file = join(programs, 'pagefind.js')
  const code = readFileSync(file, 'utf8').replaceAll(
    'import.meta.url',
    JSON.stringify(pathToFileURL(file).href),
  )
  if (!EXPORTS.test(code)) throw unknownFormat()
  return compileFunction(code.replace(EXPORTS, 'return { createInstance }'))()
}

/** Pagefind fetches its files by address; here they are on disk. Its programs stand beside the main index alone. */
async function fetchingFiles<T>(programs: string, work: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis
  const read = (file: string) => {
    const bytes = readFileSync(basename(file) === WASM ? join(programs, WASM) : file)
    // Pagefind takes both; what it has for unpacking is many times slower.
    return new Response(isPacked(bytes) ? gunzipSync(bytes) : bytes)
  }
  globalThis.fetch = async (input, options) => {
    const [address = ''] = String(input).split('?')
    return address.startsWith('file:') ? read(fileURLToPath(address)) : fetch(input, options)
  }
  try {
    return await work()
  } finally {
    globalThis.fetch = fetch
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

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
