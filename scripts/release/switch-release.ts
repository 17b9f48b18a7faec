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
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { forEach } from '../for-each.ts'
import { type ReleaseDifference, type ReleaseManifest, releaseName } from './release-folders.ts'

/** Beyond this many files one `sync` of the file system is quicker than one of each file. */
const MOST_SYNCED_ALONE = 300
/** As many as Node has threads for it. */
const SYNCED_AT_ONCE = 4

/** A release that is made, and where. */
type Finished = { making: string; manifest: ReleaseManifest; difference: ReleaseDifference }

/** Gives a finished release, whose files are synced, its name: from then on it is there as a whole, also after a power cut. Readers don't see it yet. */
export function nameRelease(releases: string, { making, manifest, difference }: Finished): void {
  const name = releaseName(manifest.number)
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

/** Has files of a release on the disk, with the folders in which they stand. */
export async function syncFiles(folder: string, names: string[]): Promise<void> {
  if (names.length > MOST_SYNCED_ALONE) {
    spawnSync('sync', ['-f', folder])
    return
  }
  const folders = new Set(names.map((name) => dirname(join(folder, name))))
  const paths = [...names.map((name) => join(folder, name)), ...folders]
  // The file system writes what comes together in one go.
  await forEach(paths, { atOnce: SYNCED_AT_ONCE }, async (path) => {
    const file = await open(path, 'r')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  })
}

function syncPath(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
