import { spawnSync } from 'node:child_process'
import {
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type ReleaseDifference, type ReleaseManifest, releaseName } from './release-folders.ts'

/** Beyond this many files one `sync` of the file system is quicker than one of each file. */
const MOST_SYNCED_ALONE = 300

/** A release that is made, and where. */
type Finished = { making: string; manifest: ReleaseManifest; difference: ReleaseDifference }

/** Gives a finished release its name: from then on it is there as a whole, also after a power cut. Readers don't see it yet. */
export function nameRelease(releases: string, { making, manifest, difference }: Finished): void {
  const name = releaseName(manifest.number)
  syncFiles(making, difference.written)
  renameSync(making, join(releases, name))
  writeDurably(join(releases, `${name}.files.json`), difference)
  writeDurably(join(releases, `${name}.json`), manifest)
  syncPath(releases)
}

/** Lets readers see a release: the link to the current one is replaced in one step. */
export function switchTo(releases: string, number: number): void {
  const link = join(releases, 'current.new')
  rmSync(link, { force: true })
  symlinkSync(releaseName(number), link)
  renameSync(link, join(releases, 'current'))
  syncPath(releases)
}

/** Writes a file that, after a power cut, is there as a whole or as it was. */
export function writeDurably(path: string, value: unknown): void {
  const file = openSync(`${path}.new`, 'w')
  try {
    writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}

function syncFiles(folder: string, names: string[]): void {
  if (names.length > MOST_SYNCED_ALONE) {
    spawnSync('sync', ['-f', folder])
    return
  }
  const folders = new Set(names.map((name) => dirname(join(folder, name))))
  for (const path of [...names.map((name) => join(folder, name)), ...folders]) syncPath(path)
}

function syncPath(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
