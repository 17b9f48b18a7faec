import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { isCompressed } from '../serve/codings.ts'
import { HOST_FILES } from '../serve/headers.ts'

/** Size and time of each file, by path: unchanged files are shared between releases, so theirs stay the same. */
export type Files = Record<string, string>

/** What a bucket gets of a release: everything that readers ask for by its own name. */
export async function listFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter(isForReaders)
    .sort()
  const files: Files = {}
  for (const path of paths) {
    const { size, mtimeMs } = await stat(join(folder, path))
    files[path] = `${size}-${Math.floor(mtimeMs)}`
  }
  return files
}

function isForReaders(path: string): boolean {
  const isHidden = path.split('/').some((part) => part.startsWith('.'))
  return !isHidden && !isCompressed(path) && !HOST_FILES.some((file) => file === `/${path}`)
}
