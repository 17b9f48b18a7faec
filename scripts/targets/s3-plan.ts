import { CACHING, cacheControl } from '../serve/headers.ts'
import type { Files } from './s3-files.ts'
import type { S3State } from './s3-state.ts'

/** What is to be put and then deleted, in steps that follow each other. */
export type Plan = { puts: string[][]; deletes: string[][] }

/** Compares a release with what a bucket holds, or may hold of a visit that broke off. */
export function planChanges(files: Files, { files: there, doubtful }: S3State): Plan {
  const puts = Object.keys(files).filter(
    (path) => files[path] !== there[path] || doubtful.has(path),
  )
  const deletes = [...new Set([...Object.keys(there), ...doubtful])]
    .filter((path) => !(path in files))
    .sort()
  return {
    // First what nobody refers to yet, then what pages load, then pages, from deep to the home page.
    puts: [
      puts.filter(isHashed),
      puts.filter((path) => !isHashed(path) && !isPage(path)),
      ...byDepth(puts.filter(isPage)),
    ],
    deletes: [deletes.filter(isPage), deletes.filter((path) => !isPage(path))],
  }
}

function isHashed(path: string): boolean {
  return !isPage(path) && cacheControl(`/${path}`) === CACHING.hashed
}

function isPage(path: string): boolean {
  return path.endsWith('.html')
}

/** A page is mostly referred to by those above it. */
function byDepth(pages: string[]): string[][] {
  const groups = Map.groupBy(pages, (path) => path.split('/').length)
  return [...groups].sort(([a], [b]) => b - a).map(([, paths]) => paths)
}
