import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { foldSearch, updateSearch } from 'scripts/search-index'
import { openSearch } from 'site/search'

/** Releases with pages of a few words, made and searched one after another. */
export class PagesToSearch {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'oplaadpunt-search-'))
  #number = 0

  get folder(): string {
    return join(this.dataFolder, String(this.#number))
  }

  get root(): string {
    return join(this.folder, 'pagefind')
  }

  /** Makes the next release: pages by slug, of which `undefined` takes one away; the rest stay as they were. */
  async release(pages: Record<string, string | undefined>, { isFull = false } = {}) {
    const former = this.folder
    this.#number++
    if (existsSync(former)) cpSync(former, this.folder, { recursive: true })
    for (const [slug, text] of Object.entries(pages)) this.#write(slug, text)
    const paths = Object.keys(pages).map(pathOf)
    return updateSearch({
      folder: this.folder,
      dataFolder: this.dataFolder,
      changed: paths.filter((_, i) => Object.values(pages)[i] !== undefined),
      removed: paths.filter((_, i) => Object.values(pages)[i] === undefined),
      isFull,
    })
  }

  fold(): Promise<void> {
    return foldSearch({ folder: this.folder, dataFolder: this.dataFolder })
  }

  /** What `index.json` says. */
  files() {
    return JSON.parse(readFileSync(join(this.root, 'index.json'), 'utf8'))
  }

  /** The slugs that a reader finds, in their order, and how many there are of each kind. */
  async find(query: string | null) {
    const program = pathToFileURL(
      join(this.root, this.files().main?.name ?? '', 'pagefind.js'),
    ).href
    const search = await openSearch({
      base: `${pathToFileURL(this.root).href}/`,
      siteBase: '/',
      load: () => import(program),
    })
    const hits = query ? (await search.find(query)).hits : await search.all()
    const kinds: Record<string, number> = {}
    const { fields, rowOf } = await search.facets()
    const field = fields.get('kind')
    const kindsOf = (id: string) => field?.sets[field.places[rowOf(id)] ?? -1] ?? []
    for (const kind of hits.flatMap(({ id }) => kindsOf(id))) {
      kinds[kind] = (kinds[kind] ?? 0) + 1
    }
    const pages = await Promise.all(hits.map((hit) => hit.data()))
    return { slugs: pages.map(({ url }) => url.split('/')[2] ?? ''), kinds }
  }

  remove(): void {
    rmSync(this.dataFolder, { recursive: true, force: true })
  }

  #write(slug: string, text: string | undefined): void {
    const place = join(this.folder, pathOf(slug))
    rmSync(place, { recursive: true, force: true })
    if (text === undefined) return
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'index.html'), pageOf(slug, text))
  }
}

function pathOf(slug: string): string {
  return `/kennisbank/${slug}/`
}

/** Kinds go by the first letter of a slug. */
function pageOf(slug: string, text: string): string {
  return `<!doctype html><html lang="nl"><body><span hidden data-pagefind-filter="kind:${slug[0]}"></span>
    <h1>Stuk ${slug}</h1><div data-pagefind-body><p>${text}</p></div></body></html>`
}

/** The browser's code of search fetches files of a release from disk. */
export function fetchFromDisk(): void {
  globalThis.fetch = async (input) =>
    new Response(await readFile(fileURLToPath(String(input).split('?')[0] ?? '')))
}
