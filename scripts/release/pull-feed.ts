import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FeedChange, FeedPage } from 'content-models'
import {
  applyFeedPage,
  type ContentStore,
  filesOfDocument,
  hasFile,
  openStore,
  readState,
  type StoredFile,
  UnusableStoreError,
} from 'site/content-store'
import type { Report } from '../progress.ts'
import {
  type FeedAccess,
  fetchFeedPage,
  fetchMediaFile,
  UnknownCursorError,
} from './feed-client.ts'

/** A published document that couldn't be carried; readers keep the version they had. */
export type UnreadableDocument = Extract<FeedChange, { change: 'unreadable' }>

/** What came of reading the feed. */
export type PullResult = {
  /** The place in the feed up to which the store now tells. */
  cursor: string
  /** Documents that came or went. */
  changed: number
  unreadable: UnreadableDocument[]
  /** Why the store was made anew, when it was. */
  rebuilt?: string
}

/** The file of the content store. */
export function storePath(dataFolder: string): string {
  return join(dataFolder, 'content.sqlite')
}

/**
 * Brings the content store up to date with the feed. A store that is damaged, older, or of another database is made anew
 * beside the old one and takes its place when it is complete.
 */
export async function pullFeed(
  dataFolder: string,
  access: FeedAccess,
  report: Report,
): Promise<PullResult> {
  const path = storePath(dataFolder)
  try {
    return await pullInto(path, access, report)
  } catch (error) {
    const reason = reasonToRebuild(error)
    if (!reason) throw error
    report(reason)
    return { ...(await rebuild(path, access, report)), rebuilt: reason }
  }
}

function reasonToRebuild(error: unknown): string | undefined {
  if (error instanceof UnusableStoreError) return error.message
  if (error instanceof UnknownCursorError) return 'Het CMS heeft een andere database dan eerst.'
  const damaged = error instanceof Error && /malformed|not a database|corrupt/i.test(error.message)
  return damaged ? 'De kopie van de inhoud is beschadigd.' : undefined
}

async function rebuild(path: string, access: FeedAccess, report: Report): Promise<PullResult> {
  const fresh = `${path}.new`
  removeStore(fresh)
  const result = await pullInto(fresh, access, report)
  // A leftover journal of the old file must not be applied to the new one.
  for (const suffix of ['-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  renameSync(fresh, path)
  return result
}

async function pullInto(path: string, access: FeedAccess, report: Report): Promise<PullResult> {
  const store = openStore(path)
  try {
    return await readPages(store, access, report)
  } finally {
    store.close()
  }
}

async function readPages(
  store: ContentStore,
  access: FeedAccess,
  report: Report,
): Promise<PullResult> {
  const result: PullResult = {
    cursor: readState(store, 'cursor') ?? '',
    changed: 0,
    unreadable: [],
  }
  for (;;) {
    const page = await fetchFeedPage(access, { cursor: result.cursor || undefined })
    applyFeedPage(store, { page, files: await missingFiles(store, page, access) })
    result.cursor = page.cursor
    result.changed += page.changes.filter(({ change }) => change !== 'unreadable').length
    result.unreadable.push(...page.changes.filter((change) => change.change === 'unreadable'))
    report(`${result.changed} stukken gelezen`)
    if (!page.more) return result
  }
}

async function missingFiles(
  store: ContentStore,
  page: FeedPage,
  access: FeedAccess,
): Promise<StoredFile[]> {
  const documents = page.changes.flatMap((change) =>
    change.change === 'published' ? [change.document] : [],
  )
  const wanted = new Map(documents.flatMap(filesOfDocument).map((file) => [file.name, file]))
  const files: StoredFile[] = []
  for (const file of wanted.values()) {
    if (hasFile(store, file.name)) continue
    files.push({ name: file.name, type: file.type, bytes: await fetchMediaFile(access, file) })
  }
  return files
}

function removeStore(path: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true })
}
