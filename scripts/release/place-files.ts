import { cpSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { mediaPath, type PublishedDocument } from 'content-models'
import {
  allFiles,
  type ContentStore,
  type DocumentChange,
  filesOfDocument,
  isUsedFile,
  readFileBytes,
} from 'site/content-store'
import type { Press } from './press-store.ts'
import { linkTree, type ReleaseFiles } from './release-files.ts'

/** Puts everything that isn't a page into an empty release folder: what the templates bring, and all media. */
export function placeAllFiles(
  { press, clientFolder, folder, base }: AllFiles,
  files: ReleaseFiles,
): void {
  cpSync(clientFolder, folder, { recursive: true })
  files.note({ written: filesIn(clientFolder), removed: [] })
  // Most of the search index may still hold.
  const search = base && join(base, 'pagefind')
  if (search && existsSync(search)) linkTree(search, join(folder, 'pagefind'))
  mkdirSync(join(folder, 'media'), { recursive: true })
  for (const { name } of allFiles(press.store)) {
    if (!isUsedFile(press.store, name)) continue
    const known = base && join(base, mediaPath(name))
    if (known && existsSync(known)) linkSync(known, join(folder, mediaPath(name)))
    else place(press.store, name, files)
  }
}

type AllFiles = { press: Press; clientFolder: string; folder: string; base: string | undefined }

/** Adds the media that changes bring, and removes those that no document shows any more. */
export function placeFilesOf(
  store: ContentStore,
  changes: DocumentChange[],
  files: ReleaseFiles,
): void {
  for (const { before, after } of changes) {
    for (const name of namesIn(after)) {
      if (!files.has(mediaPath(name).slice(1))) place(store, name, files)
    }
    for (const name of namesIn(before)) {
      if (!isUsedFile(store, name)) files.remove(mediaPath(name).slice(1))
    }
  }
}

function place(store: ContentStore, name: string, files: ReleaseFiles): void {
  const bytes = readFileBytes(store, name)
  if (!bytes) throw new Error(`The content store lacks the file ${name}.`)
  files.write(mediaPath(name).slice(1), bytes)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function namesIn(document: PublishedDocument | undefined): string[] {
  return document ? filesOfDocument(document).map(({ name }) => name) : []
}
