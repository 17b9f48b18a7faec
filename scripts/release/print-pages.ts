import { hash } from 'node:crypto'
import { NOT_FOUND_PATH } from 'content-models'
import { type ContentStore, UnusableStoreError } from 'site/content-store'
import { type PressBundle, tagsOf } from 'site/press'
import type { Report } from '../progress.ts'

/** A page as it came from the press. */
export type FreshPage = { path: string; bytes: Uint8Array; hash: string; tags: string[] }

/** A page that can't be printed, and why (a part of a Dutch sentence). */
export type PageFault = { path: string; reason: string }

export type PrintJob = {
  bundle: PressBundle
  store: ContentStore
  siteUrl: string
  /** The calendar day for which is printed. */
  day: string
  paths: string[]
}

/** The file in which a path of the site is kept. */
export function fileOfPath(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}

/** Prints pages one by one and hands each to `take`; answers those that could not be printed. */
export async function printPages(
  job: PrintJob,
  take: (page: FreshPage) => void,
  report: Report,
): Promise<PageFault[]> {
  const { createApp, lendStore, setToday } = job.bundle
  lendStore(job.store)
  setToday(job.day)
  try {
    const app = createApp({ streaming: false })
    const once = internStrings()
    const faults: PageFault[] = []
    for (const [index, path] of job.paths.entries()) {
      const printed = await printPage((request) => app.render(request), path, job.siteUrl)
      if ('reason' in printed) faults.push(printed)
      else take({ ...printed, tags: printed.tags.map(once) })
      if (index % 100 === 99) report(`${index + 1} van ${job.paths.length} pagina's`)
    }
    return faults
  } finally {
    lendStore(undefined)
    setToday(undefined)
  }
}

/** Pages share most of their tags; and each tag, as a piece of a header, would keep the whole header in memory. */
function internStrings(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const same = known.get(text)
    if (same !== undefined) return same
    const copy = Buffer.from(text).toString()
    known.set(copy, copy)
    return copy
  }
}

type Render = (request: Request) => Promise<Response>

async function printPage(
  render: Render,
  path: string,
  siteUrl: string,
): Promise<FreshPage | PageFault> {
  const isNotFoundPage = path === NOT_FOUND_PATH
  const url = new URL((isNotFoundPage ? '/404/' : path).slice(1), siteUrl)
  try {
    const response = await render(new Request(url))
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (response.status !== (isNotFoundPage ? 404 : 200))
      return { path, reason: `de sjabloon antwoordt met ${response.status}` }
    return { path, bytes, hash: hash('sha256', bytes), tags: tagsOf(response.headers) }
  } catch (error) {
    if (error instanceof UnusableStoreError) throw error
    return { path, reason: error instanceof Error ? error.message : String(error) }
  }
}
