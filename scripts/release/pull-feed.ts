import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FeedPage } from 'content-models'
import {
  type ContentStore,
  readState,
  receiveFeedPage,
  UnusableStoreError,
} from 'site/content-store'
import type { Report } from '../progress.ts'
import { type FeedAccess, fetchFeedPage, UnknownCursorError } from './feed-client.ts'
import { fetchFiles, withoutBroken } from './fetch-files.ts'
import { openSoundStore, trustStore } from './sound-store.ts'

/** What came of reading the feed. */
export type PullResult = {
  /** The place in the feed up to which the store now tells. */
  cursor: string
  /** Why the store was made anew, when it was. */
  rebuilt?: string
}

/** The file of the content store. */
export function storePath(dataFolder: string): string {
  return join(dataFolder, 'content.sqlite')
}

/**
 * Brings what the feed tells into the content store, to wait for a release. A store that is damaged, older, or of another database is made anew
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
  for (const suffix of JOURNALS) rmSync(path + suffix, { force: true })
  renameSync(fresh, path)
  return result
}

async function pullInto(path: string, access: FeedAccess, report: Report): Promise<PullResult> {
  const store = openSoundStore(path)
  let result: PullResult
  try {
    result = await readPages({ store, access, report })
  } finally {
    store.close()
  }
  trustStore(path)
  return result
}

type Pull = { store: ContentStore; access: FeedAccess; report: Report }

async function readPages(pull: Pull): Promise<PullResult> {
  let cursor = readState(pull.store, 'cursor') ?? ''
  let read = 0
  for (;;) {
    const page = await readPage(pull, cursor)
    receiveFeedPage(pull.store, page)
    cursor = page.cursor
    read += page.changes.length
    pull.report(`${read} stukken gelezen`)
    if (!page.more) return { cursor }
  }
}

/** A page of the feed, with its files in the store. */
async function readPage(pull: Pull, cursor: string): Promise<FeedPage> {
  const question = { cursor: cursor || undefined }
  const page = await fetchFeedPage(pull.access, question)
  const missing = await fetchFiles(pull, page)
  if (missing.size === 0) return page
  // A picture may have been replaced since the page was written: ask once more what is published now.
  const again = await fetchFeedPage(pull.access, question)
  return withoutBroken(again, await fetchFiles(pull, again))
}

const JOURNALS = ['-journal', '-wal', '-shm']

function removeStore(path: string): void {
  for (const suffix of ['', ...JOURNALS]) rmSync(path + suffix, { force: true })
}
