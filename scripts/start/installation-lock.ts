import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '../failure.ts'

/**
 * Keeps a second `npm start` out of the same data folder for as long as this process lives. SQLite's lock is the system's own:
 * it goes with the process, also after a power cut, so nothing has to be cleaned up.
 */
export function lockInstallation(dataFolder: string): { unlock(): void } {
  const database = new DatabaseSync(join(dataFolder, 'start.lock'))
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode !== 5) throw error
    throw new Failure(
      `Oplaadpunt draait al met de map ${dataFolder}. Stop het daar eerst met Ctrl-C, of kies met OPLAADPUNT_DATA een andere map. Wat draait, draait door.`,
    )
  }
  return { unlock: () => database.close() }
}
