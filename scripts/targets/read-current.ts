import { join } from 'node:path'
import {
  currentManifest,
  type ReleaseManifest,
  releaseName,
  releasesFolder,
} from '../release/release-folders.ts'
import type { PublishedRelease } from './target.ts'

/** The release that readers of the local folder see, or undefined before the first. */
export function readCurrent(dataFolder: string): PublishedRelease | undefined {
  const releases = releasesFolder(dataFolder)
  const manifest = currentManifest(releases)
  if (!manifest) return undefined
  const folder = join(releases, releaseName(manifest.number))
  return { folder, manifestFile: `${folder}.json`, name: nameOf(manifest) }
}

function nameOf({ number, createdAt }: ReleaseManifest): string {
  return `${releaseName(number)}-${createdAt.replace(/\D/g, '')}`
}
