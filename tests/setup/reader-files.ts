import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Everything that leaves the CMS in a data folder: the content store and all releases, search index unpacked. */
export function findInReaderFiles(dataFolder: string, words: string): string[] {
  const files = globSync(['content.sqlite*', 'releases/**/*', 'releases/*.json'], {
    cwd: dataFolder,
    withFileTypes: true,
  })
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => unpack(readFileSync(file)).includes(words))
}

function unpack(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  return isGzip ? gunzipSync(bytes) : bytes
}
