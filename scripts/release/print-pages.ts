import { existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mediaPath, NOT_FOUND_PATH } from 'content-models'
import { allFiles, type ContentStore, readFileBytes } from 'site/content-store'
import { tagsOf } from 'site/press'
import { Failure } from '../failure.ts'
import type { Report } from '../progress.ts'
import { loadBundle, type SiteBundle } from './bundle-site.ts'

type PrintJob = {
  store: ContentStore
  storePath: string
  bundle: SiteBundle
  siteUrl: string
  /** Where the pages go; an empty folder. */
  folder: string
  /** The release that readers see now: files that can't have changed are linked from it. */
  previous: string | undefined
}

/** A printed page and the cache tags that tell what it depends on. */
export type PrintedPage = { path: string; tags: string[] }

/** Prints every page of the site, and puts the files that they need beside them. */
export async function printPages(job: PrintJob, report: Report): Promise<PrintedPage[]> {
  await cp(join(job.bundle.folder, 'client'), job.folder, { recursive: true })
  placeFiles(job)
  process.env.CONTENT_STORE = job.storePath
  const { createApp, closeCurrentStore, listPaths } = await loadBundle(job.bundle)
  closeCurrentStore()
  try {
    const app = createApp({ streaming: false })
    const paths = listPaths(job.store)
    const pages: PrintedPage[] = []
    for (const path of paths) {
      pages.push(await printPage((request) => app.render(request), path, job))
      if (pages.length % 100 === 0) report(`${pages.length} van ${paths.length} pagina's`)
    }
    return pages
  } finally {
    closeCurrentStore()
  }
}

/** The file in which a path of the site is kept. */
export function fileOfPath(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}

type Render = (request: Request) => Promise<Response>

async function printPage(render: Render, path: string, job: PrintJob): Promise<PrintedPage> {
  const isNotFoundPage = path === NOT_FOUND_PATH
  const url = new URL((isNotFoundPage ? '/404/' : path).slice(1), job.siteUrl)
  let response: Response
  let bytes: Uint8Array
  try {
    response = await render(new Request(url))
    bytes = new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    throw pageFailure(path, cause instanceof Error ? cause.message : String(cause))
  }
  if (response.status !== (isNotFoundPage ? 404 : 200))
    throw pageFailure(path, `antwoord ${response.status}`)
  const file = join(job.folder, fileOfPath(path))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return { path, tags: tagsOf(response.headers) }
}

function pageFailure(path: string, reason: string): Failure {
  return new Failure(
    `De pagina ${path} kan niet worden gemaakt: ${reason}. Bekijk dit stuk in het CMS, of haal het van de site en publiceer opnieuw. De huidige site is niet gewijzigd.`,
  )
}

function placeFiles({ store, folder, previous }: PrintJob): void {
  const names = allFiles(store).map(({ name }) => name)
  if (names.length > 0) mkdirSync(join(folder, 'media'), { recursive: true })
  for (const name of names) {
    const known = previous && join(previous, mediaPath(name))
    const target = join(folder, mediaPath(name))
    if (known && existsSync(known)) linkSync(known, target)
    else writeFileSync(target, readFileBytes(store, name) ?? new Uint8Array())
  }
}
