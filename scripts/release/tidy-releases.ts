import { dropUnusedFiles, filesOfDocument } from 'site/content-store'
import { changesAfter, forgetChanges, openPress, type Press, readNote } from './press-store.ts'
import { storePath } from './pull-feed.ts'
import { folderOf, releasesFolder, wholeReleases } from './release-folders.ts'
import { lockReleases } from './release-lock.ts'
import { doubtStores, isTrusted, trustStore } from './sound-store.ts'
import { prepareSpare, spareFolder } from './spare-folder.ts'
import { compressNoted } from './uncompressed-files.ts'

/** What is left: `toFold` is the folder of a release of which the search index has grown out of its main part. */
export type Tidied = { toFold?: string }

/**
 * The work after a release that no reader waits for: a spare folder for the next one, compressed files, and removing what
 * may go. Stops early when the signal comes; what is left is done after the next release.
 */
export async function tidyReleases(
  dataFolder: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Tidied> {
  const lock = lockReleases(dataFolder)
  let isSound = isTrusted(storePath(dataFolder))
  const settleStore = () => isSound && trustStore(storePath(dataFolder))
  try {
    const press = openPress(dataFolder)
    try {
      return await tidy({ press, settleStore }, releasesFolder(dataFolder), signal)
    } finally {
      press.close()
    }
  } catch (error) {
    if (signal.aborted) return {}
    isSound = false
    doubtStores()
    throw error
  } finally {
    settleStore()
    lock.release()
  }
}

type Tidying = { press: Press; settleStore(): void }

async function tidy(
  { press, settleStore }: Tidying,
  releases: string,
  signal: AbortSignal,
): Promise<Tidied> {
  const base = readNote(press, 'base')?.release
  const folder = base === undefined ? undefined : folderOf(releases, base)
  if (base === undefined || !folder) return {}
  prepareSpare(releases, base)
  const [oldest = base] = wholeReleases(releases)
  forgetChanges(press, oldest)
  dropUnusedFiles(press.store, filesOfEarlierVersions(press))
  settleStore()
  press.settle()
  await compressNoted(press, { folder, copy: spareFolder(releases) }, signal)
  return readNote(press, 'isFoldDue') ? { toFold: folder } : {}
}

/** Files that would be needed to go back to an earlier release. */
function filesOfEarlierVersions(press: Press): Set<string> {
  const befores = changesAfter(press, 0).flatMap(({ before }) => (before ? [before] : []))
  return new Set(befores.flatMap(filesOfDocument).map(({ name }) => name))
}
