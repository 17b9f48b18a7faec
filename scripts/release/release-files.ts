import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { compressedNames } from '../serve/codings.ts'

/**
 * The folder of a release that is being made. Releases share files by hard links, so a file that exists is never written
 * into: it is replaced. Names are relative to the folder, with slashes.
 */
export class ReleaseFiles {
  readonly written = new Set<string>()
  readonly removed = new Set<string>()
  readonly folder: string
  private readonly base: string | undefined
  private readonly madeFolders = new Set<string>()

  /** `base` is the folder of the release from which this one differs. */
  constructor(folder: string, base: string | undefined) {
    this.folder = folder
    this.base = base
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name))
  }

  write(name: string, bytes: Uint8Array): void {
    this.makeFolder(name)
    try {
      writeFileSync(join(this.folder, name), bytes, { flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      this.clear(name)
      writeFileSync(join(this.folder, name), bytes, { flag: 'wx' })
    }
    this.written.add(name)
    this.removed.delete(name)
  }

  remove(name: string): void {
    this.clear(name)
    removeEmptyFolders(this.folder, dirname(name))
    this.madeFolders.clear()
    this.written.delete(name)
    this.removed.add(name)
  }

  /** Puts a file back as the base has it. */
  restore(name: string): void {
    this.clear(name)
    this.written.delete(name)
    this.removed.delete(name)
    for (const form of [name, ...compressedNames(name)]) this.linkFromBase(form)
  }

  /** Notes files that others wrote into the folder. */
  note({ written, removed }: { written: Iterable<string>; removed: Iterable<string> }): void {
    for (const name of written) this.written.add(name)
    for (const name of removed) {
      this.written.delete(name)
      this.removed.add(name)
    }
  }

  private linkFromBase(name: string): void {
    if (!this.base || !existsSync(join(this.base, name))) return
    this.makeFolder(name)
    linkSync(join(this.base, name), join(this.folder, name))
  }

  private clear(name: string): void {
    for (const form of [name, ...compressedNames(name)])
      rmSync(join(this.folder, form), { force: true })
  }

  private makeFolder(name: string): void {
    const folder = dirname(name)
    if (this.madeFolders.has(folder)) return
    mkdirSync(join(this.folder, folder), { recursive: true })
    this.madeFolders.add(folder)
  }
}

/** Removes a folder within a root when it is empty, and those around it. */
export function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== '.'; at = dirname(at)) {
    try {
      rmdirSync(join(root, at))
    } catch {
      return
    }
  }
}

/** Makes a folder with the same files, as hard links. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else linkSync(source, target)
  }
}
