import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { compressedNames } from '../serve/codings.ts'
import { linkTree, removeEmptyFolders } from './release-files.ts'
import {
  folderOf,
  readDifference,
  releaseName,
  removeRelease,
  surplusReleases,
} from './release-folders.ts'

/**
 * A spare folder holds the same files as a release, so that the next release needs to write only what differs, however large
 * the site is. It is made when nobody waits for it, of the oldest release that may go (docs/decisions/0015).
 */
const SPARE = 'spare'

/** Gives a folder for a new release: a copy of the base, by hard links. */
export function takeCopy(releases: string, base: number, making: string): void {
  if (spareOf(releases) === base) {
    rmSync(join(releases, `${SPARE}.json`))
    renameSync(join(releases, SPARE), making)
    return
  }
  linkTree(join(releases, releaseName(base)), making)
}

/** Keeps a copy that turned out not to be needed, and wasn't changed, for the next release. */
export function giveBack(releases: string, base: number, making: string): void {
  dropSpare(releases)
  renameSync(making, join(releases, SPARE))
  writeFileSync(join(releases, `${SPARE}.json`), JSON.stringify({ release: base }))
}

/** Removes releases that needn't stay, and makes of one of them the spare copy of a release. */
export function prepareSpare(releases: string, number: number): void {
  const surplus = surplusReleases(releases)
  if (spareOf(releases) !== number) {
    dropSpare(releases)
    const making = join(releases, `${SPARE}.making`)
    const reused = surplus.find((old) => recycle(releases, { old, number, making }))
    if (reused === undefined) linkTree(join(releases, releaseName(number)), making)
    renameSync(making, join(releases, SPARE))
    writeFileSync(join(releases, `${SPARE}.json`), JSON.stringify({ release: number }))
  }
  for (const old of surplusReleases(releases)) removeRelease(releases, old)
}

/** Removes the spare folder: its release is no longer the one to go on from. */
function dropSpare(releases: string): void {
  rmSync(join(releases, `${SPARE}.json`), { force: true })
  rmSync(join(releases, SPARE), { recursive: true, force: true })
}

/** The spare folder, or undefined when there is none. */
export function spareFolder(releases: string): string | undefined {
  return spareOf(releases) === undefined ? undefined : join(releases, SPARE)
}

function spareOf(releases: string): number | undefined {
  try {
    const { release } = JSON.parse(readFileSync(join(releases, `${SPARE}.json`), 'utf8'))
    return existsSync(join(releases, SPARE)) ? (release as number) : undefined
  } catch {
    return undefined
  }
}

type Recycling = { old: number; number: number; making: string }

/** Turns an old release into a copy of another, if the differences between the two are known and few. */
function recycle(releases: string, { old, number, making }: Recycling): boolean {
  const names = differenceBetween(releases, old, number)
  const [from, to] = [folderOf(releases, old), folderOf(releases, number)]
  if (!names || !from || !to) return false
  rmSync(join(releases, `${releaseName(old)}.json`))
  renameSync(from, making)
  removeRelease(releases, old)
  for (const name of names) relink(name, to, making)
  return true
}

/** The files in which two releases may differ; undefined when that can't be told. */
function differenceBetween(releases: string, old: number, number: number): Set<string> | undefined {
  const names = new Set<string>()
  for (let at = number; at !== old; ) {
    const difference = readDifference(releases, at)
    if (!difference?.base || difference.base < old) return undefined
    for (const name of [...difference.written, ...difference.removed]) names.add(name)
    at = difference.base
  }
  return names
}

function relink(name: string, from: string, to: string): void {
  for (const form of [name, ...compressedNames(name)]) {
    rmSync(join(to, form), { force: true })
    if (!existsSync(join(from, form))) continue
    mkdirSync(dirname(join(to, form)), { recursive: true })
    linkSync(join(from, form), join(to, form))
  }
  removeEmptyFolders(to, dirname(name))
}
