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

/** Which files differ from an earlier release, in `<number>.files.json`; `base` is absent when it differs in all. */
export type ReleaseDifference = { base?: number; written: string[]; removed: string[] }

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

/** The folder of a release, or undefined when it isn't there as a whole. */
export function folderOf(releases: string, number: number): string | undefined {
  const name = releaseName(number)
  return isWhole(releases, name) ? join(releases, name) : undefined
}

/** The number of the release that readers see, or undefined before the first. */
export function currentNumber(releases: string): number | undefined {
  const name = currentName(releases)
  return name && existsSync(join(releases, name)) ? Number(name) : undefined
}

/** The manifest of the release that readers see, or undefined before the first. */
export function currentManifest(releases: string): ReleaseManifest | undefined {
  const number = currentNumber(releases)
  return number === undefined ? undefined : readManifest(releases, number)
}

/** The manifest of a release, or undefined. */
export function readManifest(releases: string, number: number): ReleaseManifest | undefined {
  return readJson<ReleaseManifest>(join(releases, `${releaseName(number)}.json`))
}

/** How a release differs from its base, or undefined when that isn't known. */
export function readDifference(releases: string, number: number): ReleaseDifference | undefined {
  return readJson<ReleaseDifference>(join(releases, `${releaseName(number)}.files.json`))
}

/** The folder of the release that readers see, or undefined before the first. */
export function currentFolder(releases: string): string | undefined {
  const number = currentNumber(releases)
  return number === undefined ? undefined : join(releases, releaseName(number))
}

/** Numbers of the releases that are there as a whole, oldest first. */
export function wholeReleases(releases: string): number[] {
  return numbersIn(releases).filter((number) => isWhole(releases, releaseName(number)))
}

/** The number for the next release: numbers only grow. */
export function nextNumber(releases: string): number {
  return Math.max(0, ...numbersIn(releases)) + 1
}

/** Removes what broken-off work left. Only to be called with the release lock held. */
export function clearLeftovers(releases: string): void {
  repairCurrent(releases)
  for (const entry of readdirSync(releases)) {
    if (/\.(making|new|old)$/.test(entry)) remove(join(releases, entry))
  }
}

/** Removes releases that were made after a number, but never noted as released. */
export function removeUnnoted(releases: string, noted: number): void {
  const current = currentNumber(releases) ?? 0
  for (const number of numbersIn(releases))
    if (number > noted && number !== current) removeRelease(releases, number)
}

/** Numbers of the releases beyond those that stay, newest first. The one that readers see always stays. */
export function surplusReleases(releases: string): number[] {
  const current = currentNumber(releases)
  const others = numbersIn(releases).filter((number) => number !== current)
  return others.sort((a, b) => b - a).slice(KEPT_RELEASES - 1)
}

/** Removes a release; it loses its manifest before anything else. */
export function removeRelease(releases: string, number: number): void {
  const name = releaseName(number)
  for (const entry of [`${name}.json`, `${name}.files.json`, name]) remove(join(releases, entry))
}

/** A copy made by a program that doesn't know symbolic links has lost `current`, or has a folder of that name. */
function repairCurrent(releases: string): void {
  if (currentFolder(releases)) return
  remove(join(releases, 'current'))
  const newest = wholeReleases(releases).at(-1)
  if (newest) symlinkSync(releaseName(newest), join(releases, 'current'))
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
  return [...new Set(names.map(Number))].sort((a, b) => a - b)
}

function readJson<Value>(path: string): Value | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Value
  } catch {
    return undefined
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
