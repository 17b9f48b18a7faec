import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  dropPending,
  findById,
  inTransaction,
  type PendingChange,
  pendingChanges,
  putPending,
  replaceDocument,
  withdrawnPaths,
} from 'site/content-store'
import { Failure } from '../failure.ts'
import { compressedNames } from '../serve/codings.ts'
import { keepUnreleased, unreleasedVersions } from './apply-changes.ts'
import { changesAfter, openPress, type Press, type Version, writeNote } from './press-store.ts'
import { fileOfPath } from './print-pages.ts'
import {
  clearLeftovers,
  currentNumber,
  folderOf,
  readManifest,
  releaseName,
  releasesFolder,
} from './release-folders.ts'
import { lockReleases } from './release-lock.ts'
import { doubtStores } from './sound-store.ts'
import { switchTo, writeDurably } from './switch-release.ts'
import { keptReleases } from './tell-stages.ts'

/** What came of going back: the release that readers see again, and the titles of the documents that wait since. */
export type RollbackResult = {
  release: number
  from: number
  held: string[]
  /** Lists in that release name documents that were withdrawn since: it should be followed by a new one. */
  needsRelease: boolean
}

/**
 * Lets readers see an earlier release again: the one before, or the one asked for. What came since is held until it is published
 * again; what was withdrawn since stays away.
 * @throws Failure when that release can't be gone back to; nothing has changed then.
 */
export function rollBack(dataFolder: string, to?: number): RollbackResult {
  const lock = lockReleases(dataFolder)
  try {
    const releases = releasesFolder(dataFolder)
    clearLeftovers(releases)
    const press = openPress(dataFolder)
    try {
      return goBack(press, releases, to)
    } finally {
      press.close()
      // The store was written by other hands than a release: it is read as a whole next time.
      doubtStores()
    }
  } finally {
    lock.release()
  }
}

function goBack(press: Press, releases: string, to: number | undefined): RollbackResult {
  const from = currentNumber(releases) ?? 0
  const release = chooseRelease({ kept: keptReleases(press, releases), from, to })
  const held = inTransaction(press.database, () => {
    const titles = takeBack(press, release)
    writeNote(press, 'live', release)
    return titles
  })
  const needsRelease = keepWithdrawnAway(press, releases, release)
  switchTo(releases, release)
  return { release, from, held, needsRelease }
}

type Wanted = { kept: number[]; from: number; to: number | undefined }

function chooseRelease({ kept, from, to }: Wanted): number {
  const others = kept.filter((number) => number !== from)
  const release = to ?? others.filter((number) => number < from).at(-1)
  if (release !== undefined && others.includes(release)) return release
  const what = to === from ? `Release ${to} staat al live.` : notThere(to)
  const ways = others.length > 0 ? ` Je kunt terug naar: ${others.join(', ')}.` : ''
  throw new Failure(`${what}${ways} De huidige site is niet gewijzigd.`)
}

function notThere(to: number | undefined): string {
  return to === undefined
    ? 'Er is geen eerdere release om naar terug te gaan.'
    : `Naar release ${to} kun je niet terug: die is er niet meer, of nooit geweest.`
}

/** Gives the content store the documents of a release; answers the titles of those that are held for it. */
function takeBack(press: Press, release: number): string[] {
  const { store } = press
  const waiting = new Map(pendingChanges(store).map((pending) => [pending.id, pending]))
  const titles: string[] = []
  for (const [id, version] of versionsIn(press, release)) {
    const now = findById(store, id)
    const isWithdrawn = waiting.get(id)?.change.change === 'withdrawn' || (!now && !version)
    if (isWithdrawn || JSON.stringify(now) === JSON.stringify(version)) continue
    keepUnreleased(press, id, now)
    replaceDocument(store, id, version)
    hold(press, waiting.get(id), { id, now, version })
    if (now) titles.push(now.title)
  }
  return titles
}

/** The versions that a release shows of documents that the content store may hold otherwise. What was withdrawn since is left out. */
function versionsIn(press: Press, release: number): Map<string, Version> {
  const versions = unreleasedVersions(press)
  const withdrawn = new Set<string>()
  for (const { before, after } of changesAfter(press, release)) {
    const id = (after ?? before)?.id ?? ''
    const isNewest = !versions.has(id)
    if (!after && isNewest && !findById(press.store, id)) withdrawn.add(id)
    versions.set(id, before)
  }
  for (const id of withdrawn) versions.delete(id)
  return versions
}

type TakenBack = { id: string; now: Version; version: Version }

function hold(press: Press, waiting: PendingChange | undefined, back: TakenBack): void {
  const { id, now, version } = back
  const isBackAgain = waiting?.change.change === 'published' && isSame(waiting, version)
  if (isBackAgain) dropPending(press.store, id)
  if (waiting || !now) return
  const problem = `Iemand heeft de site teruggezet naar een eerdere versie. Kijk of "${now.title}" klopt, en publiceer het opnieuw.`
  const held = { reason: 'rolled-back' as const, problems: [problem] }
  putPending(press.store, { id, change: { change: 'published', document: now }, held })
}

function isSame({ change }: PendingChange, version: Version): boolean {
  return (
    change.change === 'published' && JSON.stringify(change.document) === JSON.stringify(version)
  )
}

/** A page that was withdrawn after the release was made is taken out of it, before readers see it again. Tells whether there was one. */
function keepWithdrawnAway(press: Press, releases: string, release: number): boolean {
  const folder = folderOf(releases, release)
  const manifest = readManifest(releases, release)
  if (!folder || !manifest) return false
  const paths = withdrawnPaths(press.store)
  const present = paths.map(fileOfPath).filter((name) => existsSync(join(folder, name)))
  for (const name of present)
    for (const form of [name, ...compressedNames(name)]) rmSync(join(folder, form), { force: true })
  const file = join(releases, `${releaseName(release)}.json`)
  writeDurably(file, { ...manifest, withdrawnPaths: paths })
  return present.length > 0
}
