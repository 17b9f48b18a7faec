import {
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type ReleaseManifest, releaseName } from './release-folders.ts'

/** Lets readers see a finished release: its folder gets its name, and the link to the current one is replaced in one step. */
export function switchRelease(releases: string, making: string, manifest: ReleaseManifest): void {
  const name = releaseName(manifest.number)
  writeDurably(join(releases, `${name}.json.new`), `${JSON.stringify(manifest, null, 2)}\n`)
  renameSync(join(releases, `${name}.json.new`), join(releases, `${name}.json`))
  renameSync(making, join(releases, name))
  const link = join(releases, 'current.new')
  rmSync(link, { force: true })
  symlinkSync(name, link)
  renameSync(link, join(releases, 'current'))
  syncFolder(releases)
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
