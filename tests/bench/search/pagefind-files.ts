import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { wireSize } from './wire-size.ts'

/** Counts what is fetched from disk in this process. */
class FetchedFiles {
  private readonly sizes = new Map<string, number>()
  private readonly fetched = new Set<string>()

  /** From now on `file:` addresses can be fetched, as a browser fetches files of a site. */
  constructor() {
    const elsewhere = globalThis.fetch
    globalThis.fetch = async (input, init) => {
      const url = String(input instanceof Request ? input.url : input)
      if (!url.startsWith('file:')) return elsewhere(input, init)
      const path = fileURLToPath(url.split('?')[0] ?? '')
      const bytes = await readFile(path)
      this.count(path, bytes)
      return new Response(bytes)
    }
  }

  /** Bytes of what was fetched since the last time, each file once. */
  take(): number {
    const bytes = [...this.fetched].reduce((sum, path) => sum + (this.sizes.get(path) ?? 0), 0)
    this.fetched.clear()
    return bytes
  }

  private count(path: string, bytes: Uint8Array): void {
    this.fetched.add(path)
    if (!this.sizes.has(path)) this.sizes.set(path, wireSize(bytes))
  }
}

/** One for the whole process: there is one `fetch`. */
export const fetchedFiles = new FetchedFiles()

/** Loads Pagefind's own code for browsers, apart from what was loaded before. */
export async function loadPagefindModule(file: string, name: string) {
  const url = pathToFileURL(file).href
  return import(`${url}?${name}`)
}
