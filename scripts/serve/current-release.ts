import { readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** The release that readers see at this moment. */
export type CurrentRelease = {
  /** Absolute path of its public files. */
  folder: string
  /** Site paths that once held a document, such as `/kennisbank/buurtbus/`. */
  withdrawnPaths: ReadonlySet<string>
}

/** Answers the current release, by following `current` anew each time: a switch is seen at once. */
export function currentReleaseReader(releasesFolder: string): () => CurrentRelease | undefined {
  let last: { name: string; release: CurrentRelease } | undefined
  return () => {
    const name = readCurrentName(releasesFolder)
    if (!name) return undefined
    if (last?.name !== name) last = { name, release: readRelease(releasesFolder, name) }
    return last.release
  }
}

function readCurrentName(releasesFolder: string): string | undefined {
  try {
    return readlinkSync(join(releasesFolder, 'current'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function readRelease(releasesFolder: string, name: string): CurrentRelease {
  const manifest = JSON.parse(readFileSync(join(releasesFolder, `${name}.json`), 'utf8'))
  return {
    folder: join(releasesFolder, name),
    withdrawnPaths: new Set<string>(manifest.withdrawnPaths),
  }
}
