import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { holdLock } from '../file-lock.ts'

/** Keeps every other process from making or switching releases of the same data folder. */
export function lockReleases(dataFolder: string): { release(): void } {
  const lock = holdLock(join(dataFolder, 'release.lock'))
  if (lock) return lock
  throw new Failure(
    'Er wordt al een nieuwe site gemaakt voor deze map. Wacht even en probeer het opnieuw. De huidige site is niet gewijzigd.',
  )
}
