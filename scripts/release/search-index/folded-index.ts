import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { BuiltIndex } from './build-index.ts'
import { hasIndex, readIndex } from './search-files.ts'
import { MAKER } from './search-page.ts'

/** Where main indexes are folded, beside the releases: on the same disk, as files are shared. */
export function foldFolder(dataFolder: string): string {
  return join(dataFolder, 'search')
}

/** The file that names the newest folded index. */
export const FOLDED = 'folded.json'

/** The index that was folded last; undefined when there is none whole, another version made it, or it is the one in use. */
export function foldedIndex(dataFolder: string, inUse?: string): BuiltIndex | undefined {
  const root = foldFolder(dataFolder)
  try {
    const { maker, name } = JSON.parse(readFileSync(join(root, FOLDED), 'utf8'))
    return maker === MAKER && name !== inUse ? readIndex(root, name) : undefined
  } catch {
    return undefined
  }
}

/** Puts a folded index into a release. It stays where it was: a release that fails leaves it for the next. */
export function takeFolded(dataFolder: string, { name }: BuiltIndex, root: string): void {
  if (hasIndex(root, name)) return
  const source = join(foldFolder(dataFolder), name)
  const target = join(root, name)
  rmSync(target, { recursive: true, force: true })
  for (const file of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const from = join(file.parentPath, file.name)
    const to = join(target, relative(source, from))
    mkdirSync(dirname(to), { recursive: true })
    linkSync(from, to)
  }
}
