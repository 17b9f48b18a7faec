import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { holdLock } from '../file-lock.ts'

/** Keeps a second `npm start` out of the same data folder for as long as this process lives. */
export function lockInstallation(dataFolder: string): { release(): void } {
  const lock = holdLock(join(dataFolder, 'start.lock'))
  if (lock) return lock
  throw new Failure(
    `Oplaadpunt draait al met de map ${dataFolder}. Stop het daar eerst met Ctrl-C, of kies met OPLAADPUNT_DATA een andere map. Wat draait, draait door.`,
  )
}
