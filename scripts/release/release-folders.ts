import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'

/** How many releases stay, the current one among them. */
const KEPT_RELEASES = 5

/** What is noted of each release, in `<number>.json` beside its folder. */
export type ReleaseManifest = {
  number: number
  /** ISO moment. */
  createdAt: string
  /** The place in the feed up to which this release tells. */
  cursor: string
  /** Which templates and settings printed it. */
  bundle: string
  documents: number
  pages: number
  /** Site paths at which a document once stood. */
  withdrawnPaths: string[]
}

/** "0007": the name of a release's folder. */
export function releaseName(number: number): string {
  return String(number).padStart(4, '0')
}

/** The folder of releases, made when it isn't there. */
export function releasesFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'releases')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** The manifest of the release that readers see, or undefined before the first. */
export function currentManifest(releases: string): ReleaseManifest | undefined {
  const name = currentName(releases)
  if (!name || !existsSync(join(releases, name))) return undefined
  try {
    return JSON.parse(readFileSync(join(releases, `${name}.json`), 'utf8')) as ReleaseManifest
  } catch {
    return undefined
  }
}

/** The folder of the release that readers see, or undefined before the first. */
export function currentFolder(releases: string): string | undefined {
  const name = currentName(releases)
  return name && existsSync(join(releases, name)) ? join(releases, name) : undefined
}

/** The number for the next release: numbers only grow. */
export function nextNumber(releases: string): number {
  return Math.max(0, ...numbersIn(releases)) + 1
}

/** Removes what broken-off releases left. Only to be called with the release lock held. */
export function clearLeftovers(releases: string): void {
  repairCurrent(releases)
  for (const entry of readdirSync(releases)) {
    if (entry.endsWith('.making') || entry.endsWith('.new')) remove(join(releases, entry))
  }
  const current = Number(currentName(releases) ?? 0)
  for (const number of numbersIn(releases)) if (number > current) removeRelease(releases, number)
}

/** Removes all but the newest releases. The one that readers see always stays. */
export function pruneReleases(releases: string): void {
  const current = Number(currentName(releases) ?? 0)
  const older = numbersIn(releases)
    .filter((number) => number !== current)
    .sort((a, b) => b - a)
  for (const number of older.slice(KEPT_RELEASES - 1)) removeRelease(releases, number)
}

/** A copy made by a program that doesn't know symbolic links has lost \`current\`, or has a folder of that name. */
function repairCurrent(releases: string): void {
  if (currentFolder(releases)) return
  remove(join(releases, 'current'))
  const whole = numbersIn(releases)
    .map(releaseName)
    .filter((name) => isWhole(releases, name))
  const newest = whole.sort((a, b) => Number(a) - Number(b)).at(-1)
  if (newest) symlinkSync(newest, join(releases, 'current'))
}

/** A release gets its name when it is complete, and loses its manifest before anything else. */
function isWhole(releases: string, name: string): boolean {
  return existsSync(join(releases, `${name}.json`)) && existsSync(join(releases, name))
}

function currentName(releases: string): string | undefined {
  try {
    return readlinkSync(join(releases, 'current'))
  } catch {
    return undefined
  }
}

function numbersIn(releases: string): number[] {
  const names = readdirSync(releases).flatMap(
    (entry) => entry.match(/^(\d{4,})(?:\.json)?$/)?.[1] ?? [],
  )
  return [...new Set(names.map(Number))]
}

function removeRelease(releases: string, number: number): void {
  remove(join(releases, `${releaseName(number)}.json`))
  remove(join(releases, releaseName(number)))
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
